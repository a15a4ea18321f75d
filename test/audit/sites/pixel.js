import { html, widget } from '../kit.js';

const pixel = 'https://www.google-analytics.com/collect.gif?v=1';

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(`${widget()}<img src="${pixel}" alt="">`) },
  clean: { '/': html(`${widget()}<img data-consent="analytics" data-src="${pixel}" alt="">`) },
};
