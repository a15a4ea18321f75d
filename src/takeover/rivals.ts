/** Whose choice can be taken over: where it is kept, how it is read, and by what its markup is known. */
import { axeptio, cookiebot, cookieconsent, cookieyes, osano, tarteaucitron, yesOrNo, type Format } from './formats.js';

export interface Rival {
  /** Names of cookies, or of keys in localStorage, the likeliest first. A site may say another: `klaro:NAME`. */
  stored: readonly string[];
  format: Format;
  /** Elements that wait for it, and the attribute that says for what. */
  held?: readonly [selector: string, attribute: string];
}

const WAITING = ':is(script[type="text/plain"],script[type="opt-in"],[data-src],[data-href])';

export const RIVALS: Readonly<Record<string, Rival>> = {
  cookieconsent: { stored: ['cc_cookie'], format: cookieconsent, held: [`[data-category]${WAITING}`, 'data-category'] },
  // `data-name` alone may be anybody's.
  klaro: { stored: ['klaro'], format: yesOrNo, held: [`[data-name]${WAITING}`, 'data-name'] },
  orejime: { stored: ['eu-consent', 'orejime'], format: yesOrNo, held: [`template[data-purpose],[data-name]${WAITING}`, 'data-purpose'] },
  tarteaucitron: { stored: ['tarteaucitron'], format: tarteaucitron },
  osano: { stored: ['cookieconsent_status'], format: osano },
  cookieyes: { stored: ['cookieyes-consent'], format: cookieyes, held: ['script[type="text/plain"][data-cookieyes],[data-cookieyes][data-src]', 'data-cookieyes'] },
  cookiebot: { stored: ['CookieConsent'], format: cookiebot, held: ['[data-cookieconsent]:not([data-cookieconsent="ignore"])', 'data-cookieconsent'] },
  axeptio: { stored: ['axeptio_cookies'], format: axeptio },
};
