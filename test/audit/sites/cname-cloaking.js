import { html, widget } from '../kit.js';

// DNS is told to the audit by the test: metrics.<site> is a name of Adobe's.
const pixel = (site) => `<img src="https://metrics.${site}/b.gif" alt="">`;

export default {
  expect: ['cname-cloaking'],
  scenarios: ['before'],
  aliases: { 'metrics.cname-cloaking-dirty.test': 'dirty.sc.omtrdc.net' },
  dirty: { '/': html(widget() + pixel('cname-cloaking-dirty.test')) },
  clean: { '/': html(widget() + pixel('cname-cloaking-clean.test')) },
};
