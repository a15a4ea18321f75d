/** What adds itself to the panel when it comes; temoin.all.js leaves it to files beside it. */
import type { Category } from '../core/policy.js';
import type { Warn } from '../core/warning.js';
import type { View } from './view.js';
import type { Words } from './wording.js';
export declare const added: {
    /** Tells a developer what is wrong with the page. */
    lint?: (host: HTMLElement, known: (name: string) => boolean, warn: Warn) => void;
    /** Under a category in the preferences: who is behind it. */
    services?: (category: Category, view: View, words: Words) => unknown;
    /** Keeps the page clear of what stands over it; null: nothing does. */
    makeRoom?: (surface: HTMLElement | null) => void;
    /** How it looks. */
    styles: CSSStyleSheet[];
};
