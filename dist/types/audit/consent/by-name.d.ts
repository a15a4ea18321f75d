/** A banner nobody has written a rule for: buttons by their accessible names, inside something that speaks of cookies. */
import type { Locator, Page } from 'playwright-core';
import { type Buttons } from './buttons.js';
/** Something of the page that opens the settings again; here the name alone must say enough. */
export declare const openerByName: (page: Page) => Promise<Locator | null>;
/** Opens the settings of the banner, where it offers them. */
export declare function openSettings(page: Page): Promise<void>;
/** The cross, or Esc: neither is a yes. */
export declare function closeByName(page: Page): Promise<boolean>;
export declare function buttonsByName(page: Page, withinMs: number): Promise<Buttons | null>;
/** Whether something on the page looks like a banner although no button of it was understood. */
export declare const looksAsked: (page: Page) => Promise<boolean>;
