/** Removes what is declared by categories and services that are denied, and by none that is granted. */
import type { Policy } from '../core/policy.js';
import { expireCookies, matcher, removeKeys } from '../storage/cleanup.js';

/** `own`: the names temoin itself stores under. */
export function tidy({ categories }: Policy, granted: (name: string) => boolean, own: readonly string[]): void {
  const declared = categories.flatMap((category) => [category, ...category.services]);
  for (const [kind, remove] of [['cookies', expireCookies], ['storage', removeKeys]] as const) {
    const of = (answer: boolean) => declared.flatMap((part) => (granted(part.name) === answer ? part[kind] : []));
    remove(of(false), matcher([...own, ...of(true)]));
  }
}
