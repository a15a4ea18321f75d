/**
 * What is on screen, and what the visitor makes of it: the panel and one language, loaded when something must be shown and not
 * before; what changes goes to the part that makes a change, `ledger/`, fetched when the first one comes.
 */
import type { Decision } from '../core/decision.js';
import type { ViewName } from '../panel/view.js';
/** The panel's code and the texts of an element's language. */
export declare const prepare: (element: Element) => Promise<[typeof import("../panel/index.js"), {
    default: import("../locales/texts.js").Texts;
}]>;
export declare function show(view: ViewName | null | undefined): void;
/** The gate has started. */
export declare const ready: () => void;
/** Calls back once the gate has started: at once, when it has. */
export declare const whenReady: (act: () => void) => void;
export declare const decide: (decision: Decision) => void;
