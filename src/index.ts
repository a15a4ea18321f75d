/** What `import 'temoin'` gives: the elements defined, and `cookieConsent`. The panel and the languages are chunks of their own. */
import { define } from './page/define.js';
import type { Texts } from './locales/texts.js';

const LOCALES: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./locales/en.js'),
  fr: () => import('./locales/fr.js'),
};

/** The same object as `window.cookieConsent`. */
export const cookieConsent = define({
  languages: Object.keys(LOCALES),
  panel: () => import('./panel/index.js'),
  locale: (language) => LOCALES[language]!(),
  embeds: () => import('./embeds/index.js'),
  inspect: () => import('./inspect/index.js'),
  ledger: () => import('./ledger/index.js'),
  more: () => import('./more/index.js'),
});

export { ConsentError, type ConsentErrorCode } from './core/errors.js';
export type { Action, Choices, Decision, Source } from './core/decision.js';
export type { Category, Model, Policy, Service } from './core/policy.js';
export type { ConsentRecord } from './core/record.js';
export type { AuditReport, Finding, FindingKind, Standing } from './inspect/types.js';
export type { CookieConsent } from './page/api.js';
export type { Guess } from './knowledge/lookup.js';
export type { Verification } from './receipt/check-history.js';
export type { Problem } from './receipt/problem.js';
export type { ConsentReceipt } from './receipt/receipt.js';
export type { ConsentEmbed } from './embeds/consent-embed.element.js';
export type { CookieConsentElement } from './page/cookie-consent.element.js';
export type { FullRecord, Notice, Shown } from './storage/history.js';
