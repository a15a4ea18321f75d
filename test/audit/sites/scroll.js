import { cookie, html, inline, widget } from '../kit.js';

const page = (name) => html(`${widget()}<div style="height:5000px"></div>${inline(`addEventListener('scroll', () => { ${name} }, { once: true })`)}`);

export default {
  full: true,
  expect: ['storage-before-consent'],
  scenarios: ['idle'],
  dirty: { '/': page(cookie('_ga')) },
  clean: { '/': page("sessionStorage.setItem('sid', 'en')") },
};
