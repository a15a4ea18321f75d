import { at, banner, html, load } from '../kit.js';

const tracker = load(at('www.google-analytics.com', 'void 0'));

export default {
  expect: ['withdraw-ineffective'],
  scenarios: ['withdraw'],
  dirty: { '/': html(banner({ given: tracker, refused: "localStorage.setItem('cookie_consent.was', 'yes')", late: `if (localStorage.getItem('cookie_consent.was')) { ${tracker} }` })) },
  clean: { '/': html(banner({ given: tracker })) },
};
