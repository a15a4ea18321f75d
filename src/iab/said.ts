/** What a bridge’s own script tag says, and what the visitor has chosen, through the public API alone. */
import type { Policy } from '../core/policy.js';
import type { CookieConsent } from '../page/api.js';

/** Of temoin, once it is there and knows what is stored. */
export function whenChosen(then: (consent: CookieConsent) => void): void {
  const look = (): void => then(window.cookieConsent);
  for (const type of ['consent-ready', 'consent-change']) addEventListener(type, look);
  if (document.querySelector('cookie-consent[state]')) look();
}

/** Calls back with true when the visitor is being asked, false when no more. */
export function whenShown(then: (isShown: boolean) => void): void {
  addEventListener('consent-show', () => then(true));
  addEventListener('consent-hide', () => then(false));
}

export const policyOf = (consent: CookieConsent): Policy => (consent.export() as { policy: Policy }).policy;

/** Whole numbers in a text, however they are separated. */
export const numbersIn = (text = ''): number[] => (text.match(/\d+/g) ?? []).map(Number);
