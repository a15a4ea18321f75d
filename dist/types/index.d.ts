/** The same object as `window.cookieConsent`. */
export declare const cookieConsent: import("./index.js").CookieConsent;
export { ConsentError, type ConsentErrorCode } from './core/errors.js';
export type { Action, Choices, Decision, Source } from './core/decision.js';
export type { Category, Model, Policy, Service } from './core/policy.js';
export type { ConsentRecord } from './core/record.js';
export type { AuditReport, Finding, Residue, Standing, Unmarked, Verification } from './inspect/types.js';
export type { ConsentReceipt, CookieConsent } from './page/api.js';
export type { ConsentEmbed } from './embeds/consent-embed.element.js';
export type { CookieConsentElement } from './page/cookie-consent.element.js';
export type { FullRecord } from './storage/history.js';
