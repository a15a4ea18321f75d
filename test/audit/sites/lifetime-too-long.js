import { cookie, heldInline, html, widget } from '../kit.js';

// The browser keeps 400 days of it: what was asked for counts.
export default {
  expect: ['lifetime-too-long'],
  scenarios: ['accept'],
  dirty: { '/': html(widget() + heldInline(cookie('_ga', { days: 730 }))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga', { days: 390 }))) },
};
