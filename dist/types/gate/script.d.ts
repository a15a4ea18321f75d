export declare const isExecutable: ({ type }: HTMLScriptElement) => boolean;
/** Where a held script would be loaded from; null when it is inline. */
export declare const sourceOf: (held: Element) => string | null;
/**
 * A queue of held scripts. `begin` is told at each one's turn which element is about to run for it, and may still say
 * no; `refused` hears of those that the page's own policy would not run.
 */
export declare function scriptQueue(begin: (held: HTMLScriptElement, script: HTMLScriptElement) => boolean, refused: (held: Element, error: unknown) => void): (next: HTMLScriptElement) => Promise<void>;
