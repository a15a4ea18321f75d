import { html, widget } from '../kit.js';

const pixel = '<img src="https://www.facebook.com/tr.gif" alt="">';
const add = (condition) => `<script>if (${condition}) document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(pixel)})</script>`;

// A site of the opt-out kind, where nothing but the signal says no.
export default {
  expect: ['gpc-ignored', 'request-before-consent'],
  scenarios: ['gpc'],
  dirty: { '/': html(widget() + add('true')) },
  clean: { '/': html(widget() + add('!navigator.globalPrivacyControl')) },
};
