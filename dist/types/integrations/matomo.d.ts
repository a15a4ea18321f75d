/**
 * Matomo: https://developer.matomo.org/guides/tracking-consent. Held back until consent, with everything that was pushed
 * meanwhile. `remember…` is not used: it keeps a second answer, in a cookie of its own.
 */
import type { Integration } from './store.js';
declare global {
    interface Window {
        _paq?: {
            push(said: string[]): unknown;
        };
    }
}
/** `what`: `Consent` for everything, `CookieConsent` for its cookies alone. */
export declare const matomoOf: (what: "Consent" | "CookieConsent") => Integration;
declare const _default: Integration;
export default _default;
