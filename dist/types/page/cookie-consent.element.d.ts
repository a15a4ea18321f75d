import type { ConsentError } from '../core/errors.js';
import type { ConsentRecord } from '../core/record.js';
import type { ViewName } from '../panel/view.js';
import type { CookieConsent } from './api.js';
/** With everything of `CookieConsent` as its own properties and methods. */
export type CookieConsentElement = ConsentController & CookieConsent;
declare global {
    interface HTMLElementEventMap {
        'consent-ready': CustomEvent<{
            record: ConsentRecord | null;
        }>;
        'consent-change': CustomEvent<{
            record: ConsentRecord | null;
            granted: string[];
            revoked: string[];
        }>;
        'consent-show': CustomEvent<{
            view: ViewName;
        }>;
        'consent-hide': CustomEvent<{
            view: ViewName;
        }>;
        'consent-error': CustomEvent<{
            error: ConsentError;
        }>;
    }
    interface HTMLElementTagNameMap {
        'cookie-consent': CookieConsentElement;
    }
}
/**
 * Asks the visitor, keeps the answer, and holds everything marked `data-consent` until the answer is yes. One a page.
 *
 * @element cookie-consent
 * @attr {string} categories - Optional categories in order, default `analytics multimedia`.
 * @attr {string} lang - Language of the panel; default: the nearest `lang`, the browser's, `en`.
 * @attr {string} policy-url - Privacy policy: http(s), relative or mailto.
 * @attr {string} controller - Who asks.
 * @attr {string} contact - Mail or URL of the person in charge of personal information.
 * @attr {string} notice-version - The site's version of the notice, default `1`; a new one asks again.
 * @attr {number} expires - Days a choice is kept, 1–395, default 182.
 * @attr {string} cookie-name - Default `cookie_consent`.
 * @attr {string} cookie-domain - `.example.org` shares the choice across subdomains; default: this host only.
 * @attr {string} cookie-path - Default `/`.
 * @attr {'bar'|'box'|'dialog'} layout - Default `bar`.
 * @attr {'bottom'|'top'|'bottom-start'|'bottom-end'|'center'} position - Default `bottom`.
 * @attr {'auto'|'light'|'dark'} theme - Default `auto`.
 * @attr {'opt-in'|'opt-out'|'notice'} model - Default `opt-in`.
 * @attr {string} integrations - Whose code is told of the choice, separated by spaces: google, gtm, microsoft, meta and others.
 * @attr {string} google-region - Regions of Google's default (ISO 3166-2), separated by spaces; default: everywhere.
 * @attr {boolean} ignore-gpc - Do not let Global Privacy Control deny what sells or shares.
 * @attr {boolean} without-banner - Never asks by itself: for a page that has `<consent-preferences>`.
 * @attr {boolean} without-reopen - No button that brings the preferences back.
 * @attr {boolean} without-reload - Never reload after a withdrawal.
 * @attr {boolean} strict-policy - Reload once after a grant or a withdrawal: the server's policy comes with the page.
 * @attr {1|2|3|4|5|6} heading-level - Default 2.
 * @attr {string} import-from - Consent managers whose stored choice is taken over once, such as `klaro cookiebot`.
 * @attr {string} map-from - What their names mean: `gtag:analytics youtube:multimedia`.
 * @slot title - Heading of the panel.
 * @slot intro - What the banner says first.
 * @slot preferences-intro - What the preferences say first.
 * @slot footer - Under the preferences.
 * @csspart reopen - The button that brings the preferences back.
 * @fires consent-ready - Once: the record is known, or known to be absent. `{ record }`
 * @fires consent-change - After a decision, here or in another tab. `{ record, granted, revoked }`
 * @fires consent-show - `{ view }`
 * @fires consent-hide - `{ view }`
 * @fires consent-error - The choice could not be stored, or the panel not be loaded. `{ error }`
 */
export declare class ConsentController extends HTMLElement {
    /** Followed live; the others are read once. */
    static readonly observedAttributes: string[];
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
}
