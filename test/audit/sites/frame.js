import { html, widget } from '../kit.js';

const film = 'https://www.youtube.com/embed/film';

export default {
  expect: ['request-before-consent'],
  scenarios: ['before'],
  dirty: { '/': html(`${widget()}<iframe src="${film}" title="A film"></iframe>`) },
  clean: { '/': html(`${widget()}<iframe data-consent="multimedia" data-src="${film}" title="A film"></iframe>`) },
};
