import { banner, html } from '../kit.js';

// Kept for the session: the visitor who comes back is asked again.
export default {
  full: true,
  expect: ['choice-not-kept'],
  scenarios: ['returning'],
  dirty: { '/': html(banner({ keep: true })).replaceAll("localStorage.getItem('cookie_consent.choice')", "document.cookie.includes('cookie_consent=no') && 'no'").replaceAll("localStorage.setItem('cookie_consent.choice', chosen)", "document.cookie = 'cookie_consent=' + chosen") },
  clean: { '/': html(banner()) },
};
