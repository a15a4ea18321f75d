/** What a page has still before it that the network does not tell: timers, and a service worker being installed. */
import type { Page } from 'playwright-core';
/** Of one frame, in milliseconds from now. */
interface Answer {
    /** When each timer comes that was set and not cleared. */
    timers: number[];
    /** The periods of what repeats itself. */
    every: number[];
    installing: boolean;
}
/** Of a page with its frames. */
export interface UnderWay extends Answer {
    /** How long the page itself took to answer. */
    answeredMs: number;
}
/**
 * Self-contained: it is sent to the page as text, before the page's own. It answers to an event whose name nobody else
 * knows. A Proxy of a native function says of itself what the native one says.
 */
export declare function watchTimers(question: string): void;
/** Of all frames together; null while the page itself is too busy to answer. A frame that does not has nothing before it. */
export declare function underWay(page: Page, question: string): Promise<UnderWay | null>;
export {};
