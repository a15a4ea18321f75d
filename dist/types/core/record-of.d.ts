import { type Decision } from './decision.js';
import { type Policy } from './policy.js';
import { type ConsentRecord } from './record.js';
/**
 * What `decision` makes of `before`, the record that counted until now.
 * “Accept all” leaves sensitive categories as they were; Global Privacy Control turns every yes to a sale into a no.
 */
export declare function recordOf({ action, source, choices: answers, expiresAt }: Decision, before: ConsentRecord | null, policy: Policy, now: number, id: string): ConsentRecord;
