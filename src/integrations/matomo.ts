/**
 * Matomo: https://developer.matomo.org/guides/tracking-consent. Held back until consent, with everything that was pushed
 * meanwhile. `remember…` is not used: it keeps a second answer, in a cookie of its own.
 */
import type { Integration } from './store.js';

declare global {
  interface Window {
    _paq?: { push(said: string[]): unknown };
  }
}

/** `what`: `Consent` for everything, `CookieConsent` for its cookies alone. */
export const matomoOf =
  (what: 'Consent' | 'CookieConsent'): Integration =>
  ({ signals, subscribe }) => {
    const queue = (window._paq ??= []);
    // Before `trackPageView`, wherever the snippet stands.
    if (Array.isArray(queue)) queue.unshift([`require${what}`]);
    else queue.push([`require${what}`]);
    return subscribe(() => window._paq!.push([signals().analytics_storage ? `set${what}Given` : `forget${what}Given`]));
  };

export default matomoOf('Consent');
