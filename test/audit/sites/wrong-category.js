import { cookie, heldInline, html, widget } from '../kit.js';

const page = html(widget() + heldInline(cookie('_ga')));

export default {
  expect: ['wrong-category'],
  scenarios: ['accept'],
  config: { inventory: { categories: [{ name: 'preferences', cookies: '_ga' }] } },
  cleanConfig: { inventory: { categories: [{ name: 'analytics', cookies: '_ga' }] } },
  dirty: { '/': page },
  clean: { '/': page },
};
