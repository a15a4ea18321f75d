import { html, widget } from '../kit.js';

const pixel = 'https://www.facebook.com/tr.gif';

export default {
  full: true,
  expect: ['request-before-consent'],
  scenarios: ['no-js'],
  dirty: { '/': html(`${widget()}<noscript><img src="${pixel}" alt=""></noscript>`) },
  clean: { '/': html(widget()) },
};
