/** What `import 'temoin/record'` gives, to servers too: reading the cookie, without a DOM. */
export type { Action, Choices, Source } from './core/decision.js';
export { isGranted } from './core/is-granted.js';
export { readConsent, type ConsentRecord, type ReadOptions } from './core/record.js';
export type { ConsentReceipt } from './receipt/receipt.js';
export type { FullRecord, Notice, Shown } from './storage/history.js';
