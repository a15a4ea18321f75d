import { cookie, heldInline, html, widget } from '../kit.js';

export default {
  full: true,
  expect: ['category-leak'],
  scenarios: ['partial:analytics'],
  dirty: { '/': html(widget() + heldInline(cookie('_ga') + cookie('_fbp'))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga')) + heldInline(cookie('_fbp'), 'marketing')) },
};
