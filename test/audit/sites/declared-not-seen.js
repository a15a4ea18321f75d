import { cookie, heldInline, html, widget } from '../kit.js';

export default {
  expect: ['declared-not-seen'],
  scenarios: ['accept'],
  config: { inventory: { categories: [{ name: 'analytics', cookies: '_ga _gone' }] } },
  dirty: { '/': html(widget() + heldInline(cookie('_ga'))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga') + cookie('_gone'))) },
};
