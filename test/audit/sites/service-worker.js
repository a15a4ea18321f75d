import { html, inline, widget } from '../kit.js';

const body = html(widget() + inline("navigator.serviceWorker.register('/sw.js')"));
const worker = (code) => ({ body: `self.addEventListener('install', (event) => event.waitUntil(${code}));` });

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': body, '/sw.js': worker("fetch('https://www.google-analytics.com/collect?v=1', { mode: 'no-cors' })") },
  clean: { '/': body, '/sw.js': worker("fetch('/offline.txt')"), '/offline.txt': 'Offline' },
};
