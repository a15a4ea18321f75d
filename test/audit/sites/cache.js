import { heldInline, html, inline, widget } from '../kit.js';

const code = "caches.open('amplitude_offline')";
const inventory = { categories: [{ name: 'analytics', storage: 'amplitude_offline' }] };

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  config: { inventory },
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget() + heldInline(code)) },
};
