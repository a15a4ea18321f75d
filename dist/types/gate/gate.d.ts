/** Holds back everything marked with `data-consent` until every name in it is granted (CONTRACT §3.1). */
import type { Warn } from '../core/warning.js';
export interface Doorkeeper {
    /** Whether a category or service may run now. */
    granted(name: string): boolean;
    /** The nonce of temoin's own script, '' when it has none. */
    nonce: string;
    warn: Warn;
}
export type Gate = ReturnType<typeof createGate>;
/** `needEmbeds` fetches what `<consent-embed>` is made of. */
export declare function createGate({ granted, nonce, warn }: Doorkeeper, needEmbeds: () => void): {
    /** Watches what comes and goes, once the document is parsed: a script whose end has not arrived must not be run. */
    start(): void;
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => void;
    /** Looks again at everything, after any change of what is granted. */
    update: () => void;
    /** Whether a script held under one of these names has run: it cannot be stopped but by a reload. */
    hasRun: (names: readonly string[]) => boolean;
};
