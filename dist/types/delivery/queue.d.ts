/**
 * Which records are still to be sent: the history is the queue, and beside it stands the id of the last one that is settled.
 * So nothing is kept twice, and a page that ends in the middle loses nothing. Pure.
 */
import type { FullRecord } from '../storage/history.js';
export interface Progress {
    /** The newest record that was taken, refused for good, or is too large; '' for none. */
    id: string;
    /** Failures since. */
    tries: number;
    /** Not before; milliseconds since 1970. */
    after: number;
}
export declare const NOTHING_SENT: Progress;
/** Whatever lies in storage, as progress. */
export declare function readProgress(text: string | null): Progress;
/** Oldest first. */
export declare const waiting: (history: readonly FullRecord[], { id }: Progress) => FullRecord[];
export declare const isTooLarge: (body: string) => boolean;
/**
 * What one answer means; 0: there was none. 2xx: taken. 4xx: the site does not want it, and would not the next time either.
 * All else, a redirect to somewhere among it: later. `random` from 0 to 1 keeps many visitors from coming back at once.
 */
export declare function progressAfter(before: Progress, id: string, status: number, now: number, random: number): Progress;
