import { banner, cookie, html, inline } from '../kit.js';

const first = html(`${banner()}<a href="/second">Second page</a>`);

export default {
  expect: ['storage-after-reject'],
  scenarios: ['reject'],
  dirty: { '/': first, '/second': html(banner() + inline(cookie('_ga'))) },
  clean: { '/': first, '/second': html(banner()) },
};
