/** Removes what is declared by categories and services that are denied, and by none that is granted. */
import type { Policy } from '../core/policy.js';
import { cookieNames, expireCookie, matcher, removeKeys } from '../storage/cleanup.js';

/** `own`: the names temoin itself stores under. */
export function tidy({ categories }: Policy, granted: (name: string) => boolean, own: readonly string[]): void {
  const declared = categories.flatMap((category) => [category, ...category.services]);
  const mustGo = (kind: 'cookies' | 'storage') => {
    const of = (answer: boolean) => declared.flatMap((part) => (granted(part.name) === answer ? part[kind] : []));
    const [goes, stays] = [matcher(of(false)), matcher([...own, ...of(true)])];
    return { patterns: of(false), test: (name: string) => goes(name) && !stays(name) };
  };
  const { patterns, test } = mustGo('cookies');
  // A cookie on another path is invisible here but can be expired blind, when its whole name is declared.
  [...cookieNames(), ...patterns].filter(test).forEach(expireCookie);
  removeKeys(mustGo('storage').test);
}
