/** Holds back everything marked with `data-consent` until every name in it is granted (CONTRACT §3.1). */
import type { Warn } from '../core/warning.js';
import { halt } from './halt.js';
import type { openMarkup } from './markup.js';
export interface Doorkeeper {
    /** Whether a category or service may run now. */
    granted(name: string): boolean;
    /** The nonce of temoin's own script, if it has one. */
    nonce: string | undefined;
    warn: Warn;
}
export type Gate = ReturnType<typeof createGate>;
/**
 * Begins at once, so the document must have been parsed: a script whose end has not arrived must not be run.
 * `more` fetches what an element of ours is made of, by its name; what opens markup has one as well.
 */
export declare function createGate({ granted, nonce, warn }: Doorkeeper, more: (tag: string) => Promise<{
    openMarkup: typeof openMarkup;
}>): {
    watch: (root: ShadowRoot) => void;
    halt: typeof halt;
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => void;
    /** Looks again at everything, after any change of what is granted. */
    update: () => void;
    /** Whether a script has run whose names are not all granted any more: it cannot be stopped but by a reload. */
    isStale: () => boolean;
};
