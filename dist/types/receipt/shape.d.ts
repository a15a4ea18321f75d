import type { Problem } from './problem.js';
type Rule = [expected: string, holds: (value: unknown) => boolean];
/** Of the record in the cookie. */
export declare const SHORT: Readonly<Record<string, Rule>>;
/** Of a record in the history. */
export declare const FULL: Readonly<Record<string, Rule>>;
/** Never throws, whatever the record is. */
export declare function shapeProblems(record: unknown, rules: Readonly<Record<string, Rule>>): Problem[];
export {};
