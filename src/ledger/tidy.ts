/** Removes what is declared by categories and services that are denied, and by none that is granted. */
import type { Policy } from '../core/policy.js';
import { cookieNames, expireCookie, matcher, removeKeys } from '../storage/cleanup.js';
import { patternsFor, STORES } from '../storage/stores.js';

/**
 * Cookies and keys are gone when it returns, databases and caches when it resolves, as far as nobody holds them open.
 * Never throws. `own`: the names temoin itself stores under.
 */
export function tidy({ categories }: Policy, granted: (name: string) => boolean, own: readonly string[]): Promise<unknown> {
  const declared = categories.flatMap((category) => [category, ...category.services]);
  const mustGo = (kind: 'cookies' | 'storage', prefix = '') => {
    const of = (answer: boolean) => declared.flatMap((part) => (granted(part.name) === answer ? patternsFor(prefix, part[kind]) : []));
    const [goes, stays] = [matcher(of(false)), matcher([...own, ...of(true)])];
    return { patterns: of(false), test: (name: string) => goes(name) && !stays(name) };
  };
  const { patterns, test } = mustGo('cookies');
  // A cookie on another path is invisible here but can be expired blind, when its whole name is declared.
  [...cookieNames(), ...patterns].filter(test).forEach(expireCookie);
  removeKeys(mustGo('storage').test);
  return Promise.all(
    STORES.map(async ({ prefix, names, remove }) => {
      const { patterns, test } = mustGo('storage', prefix);
      // A browser that lists none (Firefox before 126) still removes what is declared by its whole name.
      const there = patterns[0] ? await names().catch(() => []) : [];
      return Promise.all([...there, ...patterns].filter(test).map(remove));
    }),
  ).catch(String);
}
