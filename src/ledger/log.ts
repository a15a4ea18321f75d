/** Writes a decision into this browser's history, each record holding the hash of the one before (CONTRACT §4). */
import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import { sha256 } from '../storage/hash.js';
import { readHistory, type Circumstances } from '../storage/history.js';
import { writeHistory } from '../storage/write-history.js';

/** How many are kept. */
const LENGTH = 50;

/** One at a time, or two would name the same record as the one before. */
let last: Promise<unknown> = Promise.resolve();

async function append(key: string, record: ConsentRecord, circumstances: Circumstances): Promise<boolean> {
  const before = readHistory(key).at(-1);
  const full = { ...record, ...circumstances, previous: before ? { id: before.id, hash: before.hash } : null };
  const hash = await sha256(full);
  return writeHistory(key, [...readHistory(key), { ...full, hash }].slice(-LENGTH));
}

/** Resolves to false when the browser would not keep it. */
export function logDecision(key: string, record: ConsentRecord, { source, notice }: Decision, policy: Policy, lang: string): Promise<boolean> {
  const { origin, pathname: path } = location;
  const written = last.then(async () =>
    append(key, record, {
      lang,
      origin,
      path,
      noticeHash: notice ? await sha256(notice) : null,
      configHash: await sha256(policy),
      widgetVersion: __VERSION__,
      model: policy.model,
      gpc: policy.gpc,
      layer: source === 'banner' || source === 'preferences' ? source : null,
    }),
  );
  last = written;
  return written;
}
