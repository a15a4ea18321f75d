/** What is known for sure: names and hosts that the big lists lack or get wrong. Own research, from vendors' pages. */
import type { Purpose } from '../types/index.js';
export interface KnownItem {
    purpose: Purpose;
    vendor: string;
    /** `*` stands for anything. */
    names: readonly string[];
}
export declare const KNOWN_ITEMS: readonly KnownItem[];
export declare const KNOWN_HOSTS: readonly (readonly [host: string, purpose: Purpose, vendor: string])[];
