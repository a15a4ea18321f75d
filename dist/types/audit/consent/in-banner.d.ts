/** What is called so, and stands in something that speaks of cookies. */
import type { Frame, Locator, Page } from 'playwright-core';
/** Runs in the page: whether an ancestor stands over the page, or is called so, and speaks of cookies. */
export declare function inBanner(element: Element, subject: string): boolean;
/** Buttons, and links that stand for one. */
export declare const byName: (frame: Frame, name: RegExp) => Locator[];
/** The first that can be seen, in any frame. */
export declare function anywhere(page: Page, name: RegExp): Promise<Locator | null>;
