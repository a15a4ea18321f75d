import { banner, html } from '../kit.js';

export default {
  expect: ['no-withdraw-link'],
  scenarios: ['withdraw'],
  dirty: { '/': html(banner({ settings: false })) },
  clean: { '/': html(banner()) },
};
