/** One consent manager on one page, by whatever means its buttons were found. */
import type { Locator, Page } from 'playwright-core';
import type { Banner, Button } from '../types/index.js';
export interface Buttons {
    adapter: string;
    method: 'click' | 'api';
    /** What the banner offers, before anything is clicked. */
    look(): Promise<Partial<Banner>>;
    accept(): Promise<boolean>;
    reject(): Promise<boolean>;
    /** Only this category, by the manager's own name; null: it has none that is called so. */
    only?(category: string): Promise<boolean | null>;
    /** Esc, or the button that closes. */
    close?(): Promise<boolean>;
    /** Whether the banner has left the screen. */
    away?(): Promise<boolean>;
    /** Categories a visitor can choose among. */
    categories?(): Promise<string[]>;
}
/** How consent is taken back once it was given. */
export interface Withdrawal {
    /** By something a visitor can see, not by the manager's API. */
    byPage: boolean;
    withdraw(): Promise<boolean>;
}
export declare const CLICK_WITHIN_MS = 10000;
/** A real click at the middle of the element. */
export declare function click(locator: Locator): Promise<boolean>;
/** The first of these that can be seen. */
export declare function firstVisible(locators: Locator[]): Promise<Locator | null>;
/** Whether it is gone within the time; a hidden one counts as gone. */
export declare const gone: (locator: Locator, withinMs?: number) => Promise<boolean>;
export declare const measure: (locator: Locator | null) => Promise<Button | null>;
/** Whether Tab alone comes to it, within as many presses as a banner may fairly ask. */
export declare function reachedByKeyboard(page: Page, locator: Locator): Promise<boolean>;
/** Whether something lies over most of the page and takes its clicks. */
export declare const covered: (page: Page) => Promise<boolean>;
