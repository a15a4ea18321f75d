import { heldInline, html, inline, widget } from '../kit.js';

const code = "new WebSocket('wss://ws.hotjar.com/api')";

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget() + heldInline(code)) },
};
