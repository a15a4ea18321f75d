/** Runs first in every frame: notes who writes, where the browser itself does not tell. */
/** What a hook sends; `stack` is V8's text. */
export interface Note {
    what: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'fingerprint' | 'consent-mode' | 'tcf' | 'gpp';
    /** The assigned cookie, a key, a name, an API. */
    text: string;
    value: string;
    stack: string;
}
/**
 * Self-contained: it is sent to the page as text. The binding's name is made anew for each run and taken off the window
 * at once, and what is replaced says of itself what the native function says.
 */
export declare function installHooks(binding: string): void;
