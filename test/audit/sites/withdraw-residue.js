import { banner, cookie, html } from '../kit.js';

const given = cookie('_ga');

export default {
  expect: ['withdraw-residue'],
  scenarios: ['withdraw'],
  dirty: { '/': html(banner({ given })) },
  clean: { '/': html(banner({ given, refused: cookie('_ga', { days: -1 }) })) },
};
