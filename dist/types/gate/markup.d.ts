import type { trusted } from './trusted.js';
/**
 * Puts the markup into the page, its scripts held under the same names so that they run in their turn, or left out
 * when they have run before. Answers with how to take it out again. Throws when the element holds no markup. `trust`: a page
 * may have the policy of that name only once.
 */
export declare function openMarkup(element: Element, trust: typeof trusted): () => void;
