import { html, widget } from '../kit.js';

const body = html(widget());

// SameSite=None without Secure: this browser refuses it.
export default {
  expect: ['blocked-attempt'],
  scenarios: ['before'],
  dirty: { '/': { body, headers: { 'set-cookie': '_ga=GA1.1.1.1; SameSite=None; Max-Age=7776000' } } },
  clean: { '/': { body, headers: { 'set-cookie': 'lang=en; SameSite=None; Max-Age=0' } } },
};
