import { banner, cookie, html } from '../kit.js';

export default {
  expect: ['storage-after-reject'],
  scenarios: ['reject'],
  dirty: { '/': html(banner({ refused: cookie('_ga') })) },
  clean: { '/': html(banner({ given: cookie('_ga') })) },
};
