/** Whether a browser would run it, or takes it for instructions: a little more is taken for it than is. */
export declare const isExecutable: ({ type }: HTMLScriptElement) => boolean;
/** Where a held script would be loaded from; null when it is inline. */
export declare const sourceOf: (held: Element) => string | null;
/**
 * Runs a new script in the place of a held one: a browser runs no element twice, and none born from `innerHTML`
 * (HTML §4.12.1.1 "already started"). Resolves when those after it may run.
 */
export declare const run: (held: HTMLScriptElement, script: HTMLScriptElement) => Promise<unknown>;
export declare const nextTask: () => Promise<void>;
/** One after the other, in document order, one a task. Whoever is waiting is not put in again. */
export declare function inTurn(act: (element: Element) => Promise<void>): (next: Element) => void;
