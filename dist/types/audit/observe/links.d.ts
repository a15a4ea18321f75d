/** Where a page leads. */
import type { Page } from 'playwright-core';
/** Pages of the same host that a page links to: sorted, without what would change something. */
export declare function linksOf(page: Page, from: string): Promise<string[]>;
