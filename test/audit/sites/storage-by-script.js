import { at, cookie, held, html, script, widget } from '../kit.js';

const tracker = at('static.hotjar.com', cookie('_hjSessionUser_1'));

export default {
  expect: ['storage-before-consent', 'request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + script(tracker)) },
  clean: { '/': html(widget() + held(tracker)) },
};
