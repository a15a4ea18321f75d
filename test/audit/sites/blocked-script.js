import { at, cookie, held, html, inline, widget } from '../kit.js';

const tracker = at('www.google-analytics.com', cookie('_ga'));

export default {
  full: true,
  expect: ['storage-before-consent'],
  scenarios: ['blocked-script'],
  // Fails open: without the manager everything runs.
  dirty: { '/': html(widget() + inline(`addEventListener('load', () => { if (!window.cookieConsent) { ${cookie('_ga')} } })`)) },
  clean: { '/': html(widget() + held(tracker)) },
};
