import type { FindingKind } from './types.js';
export interface Seen {
    found: {
        kind: FindingKind;
        name: string;
    }[];
    /** What was blocked, in plain words. */
    blocked: string[];
}
/** Hosts that are not the page's own: not this one, none above or below it. */
export declare function thirdParties(urls: readonly string[], own: string): string[];
export declare function see(): Promise<Seen>;
