import { banner, html, widget } from '../kit.js';

export default {
  full: true,
  expect: ['must-ask-again'],
  scenarios: ['expired'],
  dirty: { '/': html(banner()) },
  clean: { '/': html(widget()) },
};
