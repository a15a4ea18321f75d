/** What `import 'temoin'` gives: the elements defined, and `cookieConsent`. The panel and the languages are chunks of their own. */
import { LOCALES } from './locales/index.js';
import { define } from './page/define.js';

/** The same object as `window.cookieConsent`. */
export const cookieConsent = define({
  panel: () => import('./panel/index.js'),
  locale: (language) => (LOCALES[language] ?? LOCALES['en']!)(),
  embeds: () => import('./embeds/index.js'),
  inspect: () => import('./inspect/index.js'),
  inPage: () => import('./panel/in-page.js'),
  ledger: () => import('./ledger/index.js'),
});

export { ConsentError, type ConsentErrorCode } from './core/errors.js';
export type { Action, Choices, Decision, Source } from './core/decision.js';
export type { Category, Model, Policy, Service } from './core/policy.js';
export type { ConsentRecord } from './core/record.js';
export type { AuditReport, Finding, Standing, Verification } from './inspect/types.js';
export type { ConsentReceipt, CookieConsent } from './page/api.js';
export type { ConsentEmbed } from './embeds/consent-embed.element.js';
export type { CookieConsentElement } from './page/cookie-consent.element.js';
export type { FullRecord } from './storage/history.js';
