/** What lies on the device now, in every frame's own storage, whoever put it there. */
import type { BrowserContext, Page } from 'playwright-core';
import type { Stored } from '../types/index.js';
export declare function storedNow(context: BrowserContext, page: Page): Promise<Stored[]>;
