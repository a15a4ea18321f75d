import type { ConsentRecord } from './record.js';
/**
 * Whether a record grants a category; of a service, say its category too: a record names only the services that differ
 * from theirs. `null` (undecided) grants nothing but `essential`; a server that reads `Sec-GPC: 1` must ask that itself.
 */
export declare function isGranted(record: ConsentRecord | null | undefined, name: string, category?: string): boolean;
