/** robots.txt (RFC 9309), as far as a visitor with a browser has to mind it. */
export type Disallowed = (url: string) => boolean;
/** The longest rule that fits decides; of two as long, the one that allows (§2.2.2). */
export declare function disallowedBy(text: string): Disallowed;
