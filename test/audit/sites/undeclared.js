import { cookie, heldInline, html, widget } from '../kit.js';

const categories = (cookies) => ({ inventory: { categories: [{ name: 'analytics', cookies }] } });

export default {
  expect: ['undeclared-item'],
  scenarios: ['accept'],
  config: categories('_ga'),
  dirty: { '/': html(widget() + heldInline(cookie('_ga') + cookie('_gid', { days: 1 }))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga'))) },
};
