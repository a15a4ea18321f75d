import type { BrowserContext, Page } from 'playwright-core';
import type { Fingerprint, Sent, Signal, Step, Write } from '../types/index.js';
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
    /** The event that asks a page what is still before it. */
    readonly question: string;
    /** Of the last request that began or ended, or the last thing written. */
    lastActivity: number;
    /** Whether pages may run scripts: without, nothing can be asked of them. */
    readonly scripts: boolean;
    constructor({ scripts }?: {
        scripts?: boolean | undefined;
    });
    /** Everything from now on belongs to this step. */
    begin(step: Step): void;
    /** Requests that will be answered; not a WebSocket or an event stream, nor a service worker's, whose end is not always told. */
    get pending(): number;
    /** Whether something outside may speak to the page, or a worker of its own, without being asked. */
    listening(page: Page): boolean;
    /** Until all that was heard has been understood; headers that the browser never tells of are not waited for. */
    caughtUp(): Promise<void>;
    listen(context: BrowserContext): Promise<void>;
    /** What only DevTools tells of a page: who asked, and which cookies the browser refused. */
    attach(page: Page): Promise<void>;
}
