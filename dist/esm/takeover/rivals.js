import { axeptio, cookiebot, cookieyes, osano, tarteaucitron, yesOrNo, cookieconsent } from './formats.js';

const WAITING = ':is(script[type="text/plain"],script[type="opt-in"],[data-src],[data-href])';
const RIVALS = {
  cookieconsent: { stored: ["cc_cookie"], format: cookieconsent, held: [`[data-category]${WAITING}`, "data-category"] },
  // `data-name` alone may be anybody's.
  klaro: { stored: ["klaro"], format: yesOrNo, held: [`[data-name]${WAITING}`, "data-name"] },
  orejime: { stored: ["eu-consent", "orejime"], format: yesOrNo, held: [`template[data-purpose],[data-name]${WAITING}`, "data-purpose"] },
  tarteaucitron: { stored: ["tarteaucitron"], format: tarteaucitron },
  osano: { stored: ["cookieconsent_status"], format: osano },
  cookieyes: { stored: ["cookieyes-consent"], format: cookieyes, held: ['script[type="text/plain"][data-cookieyes],[data-cookieyes][data-src]', "data-cookieyes"] },
  cookiebot: { stored: ["CookieConsent"], format: cookiebot, held: ['[data-cookieconsent]:not([data-cookieconsent="ignore"])', "data-cookieconsent"] },
  axeptio: { stored: ["axeptio_cookies"], format: axeptio }
};

export { RIVALS };
