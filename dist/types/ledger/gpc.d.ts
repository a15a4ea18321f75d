/**
 * Loaded where Global Privacy Control is on: a yes to a sale from before outlives the signal otherwise.
 * What the signal says is a refusal, and stays one when it is off again (4 CCR 904-3, rule 5.07: no signal is no consent).
 */
import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
/** The categories that sell or share and are granted in a record, themselves or a service of theirs. */
export declare const soldIn: ({ categories }: Policy, record: ConsentRecord | null) => string[];
/** Writes it down, once; the visitor's other answers hold as long as they did. */
export declare function refuse({ settings, record }: {
    settings: {
        policy: Policy;
    } | undefined;
    record: ConsentRecord | null;
}, decide: (decision: Decision) => void): void;
