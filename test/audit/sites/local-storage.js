import { heldInline, html, inline, widget } from '../kit.js';

// Assigned as a property: no hook on setItem hears it.
const code = "localStorage.amplitude_id_1 = 'abc'";

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)) },
  clean: { '/': html(widget() + heldInline(code)) },
};
