/** The same object as `window.cookieConsent`. */
export declare const cookieConsent: import("./index.js").CookieConsent;
export { ConsentError, type ConsentErrorCode } from './core/errors.js';
export type { Action, Choices, Decision, Source } from './core/decision.js';
export type { Category, Model, Policy, Service } from './core/policy.js';
export type { ConsentRecord } from './core/record.js';
export type { AuditReport, Finding, FindingKind, Residue, Standing, Unmarked } from './inspect/types.js';
export type { CookieConsent } from './page/api.js';
export type { Guess } from './knowledge/lookup.js';
export type { Verification } from './receipt/check-history.js';
export type { Problem } from './receipt/problem.js';
export type { ConsentReceipt } from './receipt/receipt.js';
export type { ConsentEmbed } from './embeds/consent-embed.element.js';
export type { CookieConsentElement } from './page/cookie-consent.element.js';
export type { FullRecord, Notice, Shown } from './storage/history.js';
