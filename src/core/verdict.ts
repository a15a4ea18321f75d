/** “May NAME run now?” and “must the visitor be asked?”: each answered here and nowhere else. */
import { ESSENTIAL, type Category, type Policy } from './policy.js';
import { isInDate, type ConsentRecord } from './record.js';

/** What storage holds: a record, null for something unreadable, undefined for nothing at all. */
export type Stored = ConsentRecord | null | undefined;

/** Names that mean another one. */
export const canonical = (name: string): string => (name === 'multimedia-player' ? 'multimedia' : name);

/** The category that a category's or service's name, or another name of it, stands for. */
export const categoryOf = (name: string, policy: Policy): Category | undefined =>
  policy.categories.find((category) => [category, ...category.services].some((part) => part.name === canonical(name)));

/** The record that counts now, or null for undecided. */
export const currentRecord = (stored: Stored, policy: Policy, now: number): ConsentRecord | null =>
  stored && stored.noticeVersion === policy.noticeVersion && isInDate(stored, now) ? stored : null;

/** Whether a category or service may run. `now` in milliseconds. Unknown, unreadable and expired are no. */
export function verdict(name: string, stored: Stored, policy: Policy, now: number): boolean {
  const category = categoryOf(name, policy);
  if (category?.name === ESSENTIAL) return true;
  // Global Privacy Control outranks a stored yes (11 CCR 7025(c)(1)).
  if (!category || (policy.gpc && category.sale)) return false;
  const record = currentRecord(stored, policy, now);
  // Where the law allows on-until-refused, that holds only for a visitor who was never asked: a record that
  // cannot be read may have been a refusal.
  if (!record) return policy.model !== 'opt-in' && stored === undefined && !category.sensitive;
  return record.services[name] ?? record.choices[category.name] ?? false;
}

/** Why the visitor must be asked: never before, a new notice, a new category; null when not. */
export function askReason(stored: Stored, policy: Policy, now: number): 'first' | 'notice' | 'category' | null {
  const askable = policy.categories.filter(({ name, sale }) => name !== ESSENTIAL && !(sale && policy.gpc));
  if (!askable.length) return null;
  if (!stored || !isInDate(stored, now)) return 'first';
  if (askable.some(({ name }) => stored.choices[name] === undefined)) return 'category';
  if (stored.noticeVersion === policy.noticeVersion) return null;
  // Who refused everything is left alone until the refusal expires (EDPB 3/2022 §4.1.1, continuous prompting).
  return JSON.stringify(stored).includes('":true') ? 'notice' : null;
}
