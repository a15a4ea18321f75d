/** Another `notice-version`, put into the page on its way to the browser. */
import type { Page } from 'playwright-core';
/** By the browser's own answer, not by a second request: that one would know nothing of host map, proxy and certificates. */
export declare function withAnotherVersion(page: Page): Promise<void>;
