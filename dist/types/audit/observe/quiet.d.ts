import type { Page } from 'playwright-core';
import type { Recorder } from './recorder.js';
export interface Waits {
    /** Where something never ends (a socket, a long poll): how long without a request is quiet. */
    quietMs: number;
    /** The longest wait of all. */
    patienceMs: number;
    /** Timers that come later than this after the last request are not waited for. */
    dwellMs: number;
}
/**
 * Resolves with how long, in milliseconds, something could still come by itself: 0 when nothing is left that could;
 * Infinity when that cannot be known.
 */
export declare function quiet(page: Page, recorder: Recorder, { quietMs, patienceMs, dwellMs }: Waits): Promise<number>;
