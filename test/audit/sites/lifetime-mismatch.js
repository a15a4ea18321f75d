import { cookie, heldInline, html, widget } from '../kit.js';

export default {
  expect: ['lifetime-mismatch'],
  scenarios: ['accept'],
  config: { inventory: { categories: [{ name: 'analytics', services: [{ name: 'ga', cookies: '_ga', expires: '30 days' }] }] } },
  dirty: { '/': html(widget() + heldInline(cookie('_ga', { days: 90 }))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga', { days: 30 }))) },
};
