import { heldInline, html, inline, widget } from '../kit.js';

const code = "navigator.sendBeacon('https://www.clarity.ms/collect', 'hello')";

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget() + heldInline(code)) },
};
