import { html, widget } from '../kit.js';

/** A TC string that consents to these purposes (bits 152 to 175), and says nothing else. */
function tcString(...purposes) {
  const bytes = Buffer.alloc(29);
  bytes[0] = 2 << 2;
  for (const purpose of purposes) bytes[(151 + purpose) >> 3] |= 128 >> ((151 + purpose) & 7);
  return bytes.toString('base64url');
}

const sends = (...purposes) => `<img src="https://img.shop-cdn.test/count.gif?gdpr=1&gdpr_consent=${tcString(...purposes)}" alt="">`;

export default {
  expect: ['tcf-mismatch'],
  scenarios: ['before'],
  config: { inventory: { categories: [{ name: 'essential', hosts: 'img.shop-cdn.test' }] } },
  dirty: { '/': html(widget() + sends(1, 3, 10)) },
  clean: { '/': html(widget() + sends()) },
};
