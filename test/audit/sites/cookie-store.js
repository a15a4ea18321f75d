import { heldInline, html, inline, widget } from '../kit.js';

const code = "cookieStore.set({ name: '_fbp', value: 'fb.1.1764000000.1234567890', expires: Date.now() + 7776000000 })";

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget('marketing') + heldInline(code, 'marketing')) },
};
