import { html, widget } from '../kit.js';

export default {
  full: true,
  expect: ['must-ask-again'],
  scenarios: ['version-bump'],
  // Written by script: the attribute in the page is not the one that counts.
  dirty: { '/': html(`${widget()}<script>document.querySelector('cookie-consent').setAttribute('notice-version', '1')</script>`) },
  clean: { '/': html(widget()) },
};
