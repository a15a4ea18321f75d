import { html, inline, widget } from '../kit.js';

const said = (state) => inline(`window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: '${state}' });`);

export default {
  expect: ['consent-mode-mismatch'],
  scenarios: ['before'],
  dirty: { '/': html(widget() + said('granted')) },
  clean: { '/': html(widget() + said('denied')) },
};
