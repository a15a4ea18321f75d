import type { Problem } from './problem.js';
export interface Verification {
    /** Whether every hash and link holds. False as soon as one does not. */
    valid: boolean;
    /** How many records were looked at. */
    records: number;
    /** What is wrong, one entry a field. */
    problems: readonly Problem[];
    /** Records that carry no hash because the page was not a secure context: they can be neither confirmed nor refuted. */
    unhashed: number;
    /** Records whose texts, or whose configuration, are not kept beside them: their hash stands for something unknown. */
    unkept: number;
}
/** What is looked at; anything may be in it. */
export interface Evidence {
    /** Oldest first. */
    history: readonly unknown[];
    /** What the hashes stand for. */
    shown?: unknown;
    /** The short record, from the cookie. */
    record?: unknown;
}
/** Never throws. */
export declare function checkHistory({ history, shown, record }: Evidence): Promise<Verification>;
