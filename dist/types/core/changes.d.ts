import type { Policy } from './policy.js';
/** The categories and services of a site that may run. */
export declare const grantedIn: ({ categories }: Policy, granted: (name: string) => boolean) => string[];
