import type { Finding, Residue, Unmarked } from './types.js';
/** The names of databases and caches, as a site declares them: `idb:visits`. None where the browser would not say. */
export declare const stored: () => Promise<{
    kind: Finding["kind"];
    name: string;
    prefix: string;
}[]>;
export declare const residueOf: (findings: readonly Finding[]) => Residue[];
/** What `guard/` has left for us, a copy. */
export declare const unmarked: () => Unmarked[];
