/** Removes what is declared by categories and services that are denied, and by none that is granted. */
import type { Policy } from '../core/policy.js';
/**
 * Cookies and keys are gone when it returns, databases and caches when it resolves, as far as nobody holds them open.
 * Never throws. `own`: the names temoin itself stores under.
 */
export declare function tidy({ categories }: Policy, granted: (name: string) => boolean, own: readonly string[]): Promise<unknown>;
