import type { Policy } from './policy.js';
import type { ConsentRecord } from './record.js';
/** The categories and services of a site that may run. */
export declare const grantedIn: ({ categories }: Policy, granted: (name: string) => boolean) => string[];
/** The categories that sell or share and are granted in a record, themselves or a service of theirs. */
export declare const soldIn: ({ categories }: Policy, record: ConsentRecord | null) => string[];
