import { banner, html } from '../kit.js';

export default {
  expect: ['reject-harder'],
  scenarios: ['accept'],
  dirty: { '/': html(banner({ reject: 'Cookie preferences' })) },
  clean: { '/': html(banner()) },
};
