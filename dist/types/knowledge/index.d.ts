import type { Guess } from './lookup.js';
export { guess, type Guess } from './lookup.js';
/** What a host's own name says of it. */
export declare function guessHost(host: string): Guess | null;
