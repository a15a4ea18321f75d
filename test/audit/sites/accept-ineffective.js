import { at, held, html, widget } from '../kit.js';

const tracker = at('static.hotjar.com', 'void 0');
const inventory = { categories: [{ name: 'analytics', services: [{ name: 'hotjar', hosts: 'hotjar.com' }] }] };

export default {
  expect: ['accept-ineffective'],
  scenarios: ['accept'],
  config: { inventory },
  // Held under a name that nobody declares: it never runs.
  dirty: { '/': html(widget() + held(tracker, 'statistics')) },
  clean: { '/': html(widget() + held(tracker)) },
};
