import { banner, html } from '../kit.js';

export default {
  expect: ['choice-not-kept'],
  scenarios: ['reject'],
  dirty: { '/': html(banner({ keep: false })) },
  clean: { '/': html(banner()) },
};
