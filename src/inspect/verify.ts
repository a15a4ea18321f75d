/** Whether the history kept in this browser is whole: every hash recomputed, every link followed. */
import { sha256 } from '../storage/hash.js';
import { readHistory, type FullRecord } from '../storage/history.js';
import type { Verification } from './types.js';

export async function verify(cookieName: string): Promise<Verification> {
  const records = readHistory(cookieName);
  const problems: { id: string; field: string; expected: unknown; found: unknown }[] = [];
  let unhashed = 0;
  let before: FullRecord | undefined;
  for (const record of records) {
    const { hash, ...rest } = record;
    const expected = await sha256(rest);
    if (!hash || !expected) unhashed++;
    else if (hash !== expected) problems.push({ id: record.id, field: 'hash', expected, found: hash });
    // The first one kept may well point at one that has made room for newer ones.
    if (before && (record.previous?.id !== before.id || record.previous.hash !== before.hash))
      problems.push({ id: record.id, field: 'previous', expected: { id: before.id, hash: before.hash }, found: record.previous });
    before = record;
  }
  return { valid: problems.length === 0, records: records.length, problems, unhashed };
}
