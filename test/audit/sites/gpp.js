import { banner, html, inline } from '../kit.js';

// 2: did not opt out (GPP, section “usnat”).
const says = (state) => inline(`window.__gpp = (command, answer) => answer({ parsedSections: { usnat: [{ Version: 1, SaleOptOut: localStorage.getItem('cookie_consent.choice') === 'no' ? ${state} : 2 }, { Gpc: false }] } }, true);`);

export default {
  expect: ['gpp-mismatch'],
  scenarios: ['reject'],
  dirty: { '/': html(says(2) + banner()) },
  clean: { '/': html(says(1) + banner()) },
};
