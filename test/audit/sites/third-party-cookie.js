import { html, widget } from '../kit.js';

const pixel = 'https://www.facebook.com/tr.gif?set=fr%3Dabc%3B+Secure%3B+SameSite%3DNone%3B+Max-Age%3D7776000';

export default {
  expect: ['storage-before-consent', 'request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(`${widget()}<img src="${pixel}" alt="">`) },
  clean: { '/': html(`${widget()}<img data-consent="marketing" data-src="${pixel}" alt="">`) },
};
