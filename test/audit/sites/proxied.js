import { html, heldInline, inline, widget } from '../kit.js';

// Google Analytics behind the site's own host.
const code = "fetch('/metrics/g/collect?v=2&tid=G-ABC123&en=page_view', { method: 'POST' })";
const files = { '/metrics/g/collect': '' };

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + inline(code)), ...files },
  clean: { '/': html(widget() + heldInline(code)), ...files },
};
