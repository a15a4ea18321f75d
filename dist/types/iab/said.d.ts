/** What a bridge’s own script tag says, and what the visitor has chosen, through the public API alone. */
import type { Policy } from '../core/policy.js';
import type { CookieConsent } from '../page/api.js';
/** Of temoin, once it is there and knows what is stored. */
export declare function whenChosen(then: (consent: CookieConsent) => void): void;
/** Calls back with true when the visitor is being asked, false when no more. */
export declare function whenShown(then: (isShown: boolean) => void): void;
export declare const policyOf: (consent: CookieConsent) => Policy;
/** Whole numbers in a text, however they are separated. */
export declare const numbersIn: (text?: string) => number[];
