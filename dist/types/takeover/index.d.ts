import type { Page } from '../page/page.js';
/** Settles when the page knows what there was to know. */
export declare function begin(page: Page): Promise<void>;
