/** What `import 'temoin'` gives: the elements defined, and `cookieConsent`. The panel and the languages are chunks of their own. */
import { LOCALES } from './locales/index.js';
import { define } from './page/define.js';
import type { Loader } from './page/loader.js';

const PARTS: Readonly<Record<string, () => Promise<object>>> = {
  'temoin.panel': () => import('./panel/index.js'),
  'temoin.second-layer': () => import('./panel/second-layer.js'),
  'temoin.placeholder': () => import('./panel/placeholder.element.js'),
  'temoin.preferences': () => import('./panel/consent-preferences.element.js'),
  'temoin.table': () => import('./panel/cookie-table.element.js'),
  'temoin.ledger': () => import('./ledger/index.js'),
  'temoin.gpc': () => import('./ledger/gpc.js'),
  'temoin.embed': () => import('./embeds/index.js'),
  'temoin.markup': () => import('./gate/markup.js'),
  'temoin.providers': () => import('./embeds/providers/index.js'),
  'temoin.inspect': () => import('./inspect/index.js'),
  'temoin.record': () => import('./record-view/index.js'),
  'temoin.delivery': () => import('./delivery/index.js'),
  'temoin.takeover': () => import('./takeover/index.js'),
  'temoin.integrations': () => import('./integrations/index.js'),
};

/** The same object as `window.cookieConsent`. */
export const cookieConsent = define((async (name: string) => (PARTS[name] ?? LOCALES[name.replace(/.*\//, '')]!)()) as Loader);

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
