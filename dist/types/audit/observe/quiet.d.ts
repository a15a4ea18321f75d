import type { Page } from 'playwright-core';
import type { Recorder } from './recorder.js';
/** Until no request has begun or ended for `quietMs`, or `patienceMs` have passed. */
export declare function quiet(page: Page, recorder: Recorder, waits: {
    quietMs: number;
    patienceMs: number;
}): Promise<void>;
