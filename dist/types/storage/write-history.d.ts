import type { FullRecord, Shown } from './history.js';
/** Keeps the newest, and of what was shown what they name. False when the browser would not keep the records. */
export declare function writeHistory(cookieName: string, history: readonly FullRecord[], shown?: Shown): boolean;
