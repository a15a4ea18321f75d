import { cookie, html, inline, widget } from '../kit.js';

const page = html(widget() + inline(cookie('corner', { value: 'left', days: 1 })));

export default {
  expect: ['unclassified-item'],
  scenarios: ['before'],
  cleanConfig: { inventory: { categories: [{ name: 'essential', cookies: 'corner' }] } },
  dirty: { '/': page },
  clean: { '/': page },
};
