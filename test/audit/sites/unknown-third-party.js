import { at, html, script, widget } from '../kit.js';

export default {
  expect: ['unknown-third-party-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + script(at('cdn.nobody-knows.test', 'void 0'))) },
  clean: { '/': html(widget() + script('/s.js?js=void+0')) },
};
