/** What `import 'temoin/record'` gives, to servers too: reading the cookie, without a DOM. */
export type { Action, Choices, Source } from './core/decision.js';
export { readConsent, type ConsentRecord, type ReadOptions } from './core/record.js';
