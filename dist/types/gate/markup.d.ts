import { type PluginPage } from './plugin.js';
import type { trusted } from './trusted.js';
interface Host {
    page: PluginPage & {
        load(part: 'temoin.providers'): Promise<unknown>;
        fail(error: unknown): void;
    };
}
/** Fetched as an element's file is, though no element is registered: a snippet that wants a placeholder is somebody else's work. */
export declare function define<Whole extends Host>(host: Whole): void;
/**
 * Puts the markup into the page, its scripts held under the same names so that they run in their turn, or left out
 * when they have run before. Answers with how to take it out again. Throws when the element holds no markup. `trust`: a page
 * may have the policy of that name only once.
 */
export declare function openMarkup(element: Element, trust: typeof trusted): () => void;
export {};
