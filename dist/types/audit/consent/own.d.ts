/** `<cookie-consent>`, by the hooks its contract promises. */
import type { Page } from 'playwright-core';
import type { Observation } from '../types/index.js';
import { type Buttons, type Withdrawal } from './buttons.js';
/** Whether the page has it, whatever it shows. */
export declare const hasOwn: (page: Page) => Promise<boolean>;
/** Whether it says of itself that there is nothing to ask. */
export declare const isDecided: (page: Page) => Promise<boolean>;
export declare function own(page: Page, withinMs: number): Promise<Buttons | null>;
/** The page's own opener first, then the floating button, then the method. */
export declare function ownWithdrawal(page: Page): Promise<Withdrawal>;
/** What it declares; null where there is none, or it has not begun. */
export declare const policyOf: (page: Page) => Promise<Observation["policy"]>;
