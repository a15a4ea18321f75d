import { banner, cookie, html } from '../kit.js';

const esc = (code) => `<script>addEventListener('keydown', ({ key }) => { if (key === 'Escape') { document.getElementById('cookie-banner').hidden = true; ${code} } })</script>`;

export default {
  full: true,
  expect: ['storage-before-consent'],
  scenarios: ['close'],
  dirty: { '/': html(banner() + esc(cookie('_ga'))) },
  clean: { '/': html(banner() + esc('')) },
};
