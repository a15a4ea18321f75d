import { html, inline, widget } from '../kit.js';

const says = (yes) => inline(`window.__tcfapi = (command, version, answer) => answer({ purpose: { consents: { 1: ${yes}, 2: false } } }, true);`);

export default {
  expect: ['tcf-mismatch'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + says(true)) },
  clean: { '/': html(widget() + says(false)) },
};
