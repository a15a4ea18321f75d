/** Boxes that are ticked before the visitor has touched them, in what speaks of cookies. */
import type { Page } from 'playwright-core';
export declare const tickedInAdvance: (page: Page) => Promise<string[]>;
