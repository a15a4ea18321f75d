import { ESSENTIAL } from './policy.js';
import type { ConsentRecord } from './record.js';
import { canonical } from './verdict.js';

/**
 * Whether a record grants a category; of a service, say its category too: a record names only the services that differ
 * from theirs. `null` (undecided) grants nothing but `essential`; a server that reads `Sec-GPC: 1` must ask that itself.
 */
export function isGranted(record: ConsentRecord | null | undefined, name: string, category = name): boolean {
  const own = (answers: object | undefined, key: string): unknown =>
    answers && Object.hasOwn(answers, key) ? (answers as Record<string, unknown>)[key] : undefined;
  if (category === ESSENTIAL) return true;
  return (own(record?.services, name) ?? own(record?.choices, canonical(category))) === true;
}
