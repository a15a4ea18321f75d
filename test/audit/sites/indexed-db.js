import { at, held, html, script, widget } from '../kit.js';

const tracker = at('cdn.mxpnl.com', "indexedDB.open('mp_1_mixpanel')");

export default {
  expect: ['storage-before-consent', 'request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + script(tracker)) },
  clean: { '/': html(widget() + held(tracker)) },
};
