import { cookie, html, inline } from '../kit.js';

export default {
  expect: ['banner-missing', 'storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(inline(cookie('_ga'))) },
  clean: { '/': html('<p>Nothing here needs consent.</p>') },
};
