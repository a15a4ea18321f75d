import { cookie, heldInline, html, inline, widget } from '../kit.js';

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(cookie('_ga'))) },
  clean: { '/': html(widget() + heldInline(cookie('_ga'))) },
};
