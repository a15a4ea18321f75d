/** What may not be there and is: which of it a page could not remove, and why. Nothing is claimed to be deleted. */
import type { Finding, Residue, Unmarked } from './types.js';
export declare const residueOf: (findings: readonly Finding[]) => Residue[];
/** What `guard/` has left for us, a copy. */
export declare const unmarked: () => Unmarked[];
