import type { Page } from '../page/page.js';
/** Settles when everything has been told what is denied, and what is granted. Once a page; never rejects. */
export declare const begin: (page: Page) => Promise<void>;
