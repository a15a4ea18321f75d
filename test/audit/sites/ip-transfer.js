import { html, widget } from '../kit.js';

export default {
  expect: ['ip-transfer-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(widget(), '<link rel="stylesheet" href="https://fonts.googleapis.com/css2.css">') },
  clean: { '/': html(widget(), '<link rel="stylesheet" href="/fonts.css">'), '/fonts.css': 'html{}' },
};
