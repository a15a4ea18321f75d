/** What `import 'temoin/record'` gives, to servers too, without a DOM: reading the cookie, and the policy that follows. */
export type { Action, Choices, Source } from './core/decision.js';
export { isGranted } from './core/is-granted.js';
export { ConsentError, type ConsentErrorCode } from './core/errors.js';
export { readConsent, type ConsentRecord, type ReadOptions } from './core/record.js';
export { strictPolicy, type StrictPolicyOptions } from './core/strict-policy.js';
export type { ConsentReceipt } from './receipt/receipt.js';
export type { FullRecord, Notice, Shown } from './storage/history.js';
