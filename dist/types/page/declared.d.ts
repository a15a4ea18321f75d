import { type Category } from '../core/policy.js';
import type { Warn } from '../core/warning.js';
/** A category or service as written: names as in the attributes; lists as arrays or space-separated. */
export type Declared = {
    name?: string;
    services?: Declared[];
} & Record<string, unknown>;
/** What `<consent-category>` or `<consent-service>` says in its attributes, and its services in theirs. */
export declare function declaredBy(element: Element): Declared;
/** `essential` first, then the names in the site's order. A name that is not allowed is left out. */
export declare function toCategories(declared: readonly Declared[], warn: Warn): Category[];
