/** What the page tells others of the choice, where it has an interface for that. */
import type { Page } from 'playwright-core';
import type { Signal } from '../types/index.js';
export declare function signalsNow(page: Page, step: number): Promise<Signal[]>;
