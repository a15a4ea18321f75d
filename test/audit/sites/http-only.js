import { html, widget } from '../kit.js';

const body = html(widget());

export default {
  expect: ['storage-before-consent'],
  scenarios: ['before'],
  dirty: { '/': { body, headers: { 'set-cookie': 'FPID=abc; HttpOnly; Secure; Max-Age=7776000; Path=/' } } },
  clean: { '/': { body, headers: { 'set-cookie': 'sid=abc; HttpOnly; Secure; Path=/' } } },
};
