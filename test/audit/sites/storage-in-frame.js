import { html, widget } from '../kit.js';

const frame = 'https://player.vimeo.com/frame.html';
const inside = { '/frame.html': '<!doctype html><title>Film</title><script>localStorage.setItem("vuid", "pl123")</script>' };

export default {
  expect: ['storage-before-consent', 'request-before-consent'],
  scenarios: ['before'],
  hosts: { 'player.vimeo.com': inside },
  dirty: { '/': html(`${widget()}<iframe src="${frame}" title="A film"></iframe>`) },
  clean: { '/': html(`${widget()}<iframe data-consent="multimedia" data-src="${frame}" title="A film"></iframe>`) },
};
