import { banner, html } from '../kit.js';

export default {
  expect: ['reject-less-visible'],
  scenarios: ['reject'],
  dirty: { '/': html(banner({ rejectStyle: 'font-size:9px;padding:0;border:0;background:#fff;color:#ccc' })) },
  clean: { '/': html(banner()) },
};
