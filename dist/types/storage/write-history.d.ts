import { type FullRecord } from './history.js';
/** Keeps the newest. False when the browser would not. */
export declare function writeHistory(cookieName: string, history: readonly FullRecord[]): boolean;
