import { cookie, html, inline, widget } from '../kit.js';

const value = 'b7e23ec29af22b0b4e41da31e868d572';
const page = (where) => ({ '/': html(widget() + inline(cookie('basket', { value, days: 60 })) + `<img src="${where}?id=${value}" alt="">`), '/count.gif': '' });

export default {
  expect: ['identifier-in-necessary'],
  scenarios: ['before'],
  config: { inventory: { categories: [{ name: 'essential', cookies: 'basket', hosts: 'img.shop-cdn.test' }] } },
  dirty: page('https://img.shop-cdn.test/count.gif'),
  clean: page('/count.gif'),
};
