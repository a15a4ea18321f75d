import { type Category, type Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { Warn } from '../core/warning.js';
import { type Signals } from './signals.js';
export interface Store {
    /** `essential` first; with each its `google`, if the site says one. */
    readonly categories: readonly Category[];
    /** The decision that counts; null while undecided. */
    readonly record: ConsentRecord | null;
    /** Whether a category or service may run now. */
    granted(name: string): boolean;
    /** The seven signals of Google’s Consent Mode, which other vendors’ are made from. */
    signals(): Signals;
    /**
     * Calls back at once where something has been decided, or is granted without (`model`); then once a decision, here or in
     * another tab: before clean-up when something is taken back, before anything held runs when something is granted.
     */
    subscribe(listener: () => void): () => void;
    /** What the site says of an integration in an attribute of `<cookie-consent>`, for example `google-region`. */
    option(name: string): string | null;
    /** To the developer’s console. */
    warn: Warn;
}
/** Tells one vendor’s code; gives back what stops that. */
export type Integration = (store: Store) => () => void;
/** What it needs of the page. */
export interface Told {
    readonly element: HTMLElement | undefined;
    readonly settings: {
        policy: Policy;
    };
    readonly record: ConsentRecord | null;
    readonly watchers: Set<() => void>;
    /** Called by `ledger/` when a choice is stored and nothing has followed from it yet. */
    tell?: (() => void) | undefined;
    granted(name: string): boolean;
    warn: Warn;
}
/** One a page: it is the page’s to call from then on. */
export declare function createStore(page: Told): Store;
