import { html, banner } from '../kit.js';

const box = (state) => `<form id="cookie-form" style="position:fixed;top:0">Cookies: <label><input type="checkbox" name="statistics" ${state}> Statistics</label></form>`;

export default {
  expect: ['preticked'],
  scenarios: ['before'],
  dirty: { '/': html(banner() + box('checked')) },
  clean: { '/': html(banner() + box('')) },
};
