/** Hands on what changes to the part that makes a change: `ledger/`, fetched when the first one comes. */
import type { Decision } from '../core/decision.js';
/** The gate has started. */
export declare const ready: () => void;
/** Calls back once the gate has started: at once, when it has. */
export declare const whenReady: (act: () => void) => void;
export declare const decide: (decision: Decision) => void;
