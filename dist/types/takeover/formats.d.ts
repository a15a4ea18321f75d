/**
 * How each of the others writes a choice: text as stored in, choice out; null for what is malformed, out of date by its own
 * account, or no choice of a visitor's. None throws but for JSON that is none, which the caller takes for null.
 */
import { type OldChoice } from './old-choice.js';
export type Format = (text: string, now: number) => OldChoice | null;
/**
 * vanilla-cookieconsent 3: `{categories, services, lastConsentTimestamp, expirationTime, …}`, accepted ones in `categories`,
 * all in `services`. 2: `{categories | level, consent_date, last_consent_update}`, accepted ones only.
 */
export declare const cookieconsent: Format;
/** Klaro and Orejime: `{name: true, …}`, and nothing else. */
export declare const yesOrNo: Format;
/** tarteaucitron: `!gtag=true!youtube=wait`; it writes `wait` before there is any choice. */
export declare const tarteaucitron: Format;
/**
 * Osano’s free one: `allow`, `deny`, or `dismiss`, by which a visitor has read a notice and said nothing. What `allow` was for,
 * only the site knows: it says so in `map-from`.
 */
export declare const osano: Format;
/** CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`; `action` stays empty until there is a choice. */
export declare const cookieyes: Format;
/**
 * Cookiebot: `{stamp:'…',necessary:true,statistics:false,method:'explicit',utc:1700000000000,…}`, names without quotation marks.
 * What was implied, by scrolling on, is nobody’s consent; 0 and -1 are written where nobody was asked.
 */
export declare const cookiebot: Format;
/** Axeptio: `{google_analytics: true, $$completed: true, $$date: …}`, vendor by vendor. */
export declare const axeptio: Format;
