import type { Store } from './store.js';
/**
 * For a pixel that is a function with a `queue`, whose snippet ends at once if the function is there already: `said` goes in
 * front of what the snippet said, and is called at each decision.
 */
export declare function firstInQueue(name: string, store: Store, said: () => unknown[]): () => void;
