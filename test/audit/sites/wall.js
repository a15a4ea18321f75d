import { banner, html } from '../kit.js';

export default {
  expect: ['wall', 'reject-harder'],
  scenarios: ['accept'],
  dirty: { '/': html(banner({ reject: '', cover: true, settings: false })) },
  clean: { '/': html(banner({ cover: true })) },
};
