import { at, banner, html, load } from '../kit.js';

const tracker = load(at('www.google-analytics.com', 'void 0'));

// Nothing happens on the page of the click: only the reload tells.
export default {
  expect: ['request-after-reject'],
  scenarios: ['reject'],
  dirty: { '/': html(banner({ late: tracker })) },
  clean: { '/': html(banner({ given: tracker })) },
};
