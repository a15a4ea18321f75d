import type { BrowserContext, Page } from 'playwright-core';
import type { Fingerprint, Sent, Signal, Step, Write } from '../types.js';
import { Chains } from './origin.js';
export declare class Recorder {
    #private;
    readonly writes: Write[];
    readonly sent: Sent[];
    readonly fingerprints: Fingerprint[];
    readonly signals: Signal[];
    readonly steps: Step[];
    readonly statuses: {
        page: string;
        status: number;
    }[];
    readonly chains: Chains;
    /** Of the last request that began or ended. */
    lastActivity: number;
    /** Everything from now on belongs to this step. */
    begin(step: Step): void;
    /** Requests that will be answered; a WebSocket or an event stream is not waited for. */
    get pending(): number;
    /** Until all that was heard has been understood. */
    caughtUp(): Promise<void>;
    listen(context: BrowserContext): Promise<void>;
    /** What only DevTools tells of a page: who asked, and which cookies the browser refused. */
    attach(page: Page): Promise<void>;
}
