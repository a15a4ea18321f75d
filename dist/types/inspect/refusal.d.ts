/** What was found; `about`: the address, or the browser's own error. */
export type Refusal = {
    code: 'not-held' | 'address' | 'nonce' | 'empty' | 'policy';
    about?: unknown;
};
/** `error`: what the browser threw, if it did. */
export declare function refusalOf(element: Element, error?: unknown): Refusal;
