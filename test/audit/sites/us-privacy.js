import { html, widget } from '../kit.js';

const says = (letter) => `<img src="https://img.shop-cdn.test/count.gif?us_privacy=1Y${letter}N" alt="">`;

export default {
  expect: ['gpp-mismatch'],
  scenarios: ['gpc'],
  config: { inventory: { categories: [{ name: 'essential', hosts: 'img.shop-cdn.test' }] } },
  dirty: { '/': html(widget() + says('N')) },
  clean: { '/': html(widget() + says('Y')) },
};
