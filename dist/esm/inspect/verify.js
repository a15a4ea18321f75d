import { sha256 } from '../storage/hash.js';
import { readHistory } from '../storage/history.js';

async function verify(cookieName) {
  const records = readHistory(cookieName);
  const problems = [];
  let unhashed = 0;
  let before;
  for (const record of records) {
    const { hash, ...rest } = record;
    const expected = await sha256(rest);
    if (!hash || !expected) unhashed++;
    else if (hash !== expected) problems.push({ id: record.id, field: "hash", expected, found: hash });
    if (before && (record.previous?.id !== before.id || record.previous.hash !== before.hash))
      problems.push({ id: record.id, field: "previous", expected: { id: before.id, hash: before.hash }, found: record.previous });
    before = record;
  }
  return { valid: problems.length === 0, records: records.length, problems, unhashed };
}

export { verify };
