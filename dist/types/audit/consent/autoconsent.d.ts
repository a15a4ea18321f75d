import type { BrowserContext, Page } from 'playwright-core';
import { type Buttons } from './buttons.js';
interface Rule {
    name: string;
    optOut?: unknown;
    optIn?: unknown;
}
interface Package {
    script: string;
    rules: Rule[];
}
export declare const autoconsentPackage: () => Package | null;
export declare class Autoconsent {
    #private;
    private constructor();
    /** The binding must be there before the page is. */
    static in(context: BrowserContext): Promise<Autoconsent | null>;
    /** Ends when a rule fits, or none does in any frame; a page that may still change is given `withinMs` for that. */
    find(page: Page, withinMs: number): Promise<Buttons | null>;
}
export {};
