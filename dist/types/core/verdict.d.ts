/** “May NAME run now?” and “must the visitor be asked?”: each answered here and nowhere else. */
import { type Category, type Policy } from './policy.js';
import { type ConsentRecord } from './record.js';
/** What storage holds: a record, null for something unreadable, undefined for nothing at all. */
export type Stored = ConsentRecord | null | undefined;
/** Names that mean another one. */
export declare const canonical: (name: string) => string;
/** The category that a category's or service's name, or another name of it, stands for. */
export declare const categoryOf: (name: string, policy: Policy) => Category | undefined;
/** The record that counts now, or null for undecided. */
export declare const currentRecord: (stored: Stored, policy: Policy, now: number) => ConsentRecord | null;
/** Whether a category or service may run. `now` in milliseconds. Unknown, unreadable and expired are no. */
export declare function verdict(name: string, stored: Stored, policy: Policy, now: number): boolean;
/** Why the visitor must be asked: never before, a new notice, a new category; null when not. */
export declare function askReason(stored: Stored, policy: Policy, now: number): 'first' | 'notice' | 'category' | null;
