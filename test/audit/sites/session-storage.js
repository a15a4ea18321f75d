import { heldInline, html, inline, widget } from '../kit.js';

const code = "sessionStorage.setItem('_hjSession_1', 'abc')";

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget() + heldInline(code)) },
};
