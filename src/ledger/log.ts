/** Writes a decision into this browser's history, each record holding the hash of the one before (CONTRACT §4). */
import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import { sha256 } from '../storage/hash.js';
import { readHistory, readShown, type FullRecord, type Notice, type Shown } from '../storage/history.js';
import { writeHistory } from '../storage/write-history.js';

/** One at a time, or two would name the same record as the one before. */
let last: Promise<unknown> = Promise.resolve();

/** `lang`: of the page, in case nothing was shown. Resolves to false when the browser would not keep it. */
export function logDecision(cookieName: string, record: ConsentRecord, { source, notice }: Decision, policy: Policy, lang: string): Promise<boolean> {
  const { origin, pathname } = location;
  const write = async () => {
    const history = readHistory(cookieName);
    const before = history.at(-1);
    const full = {
      ...record,
      lang: (notice as Notice | undefined)?.lang ?? lang,
      origin,
      path: pathname,
      noticeHash: notice ? await sha256(notice) : null,
      configHash: await sha256(policy),
      widgetVersion: __VERSION__,
      model: policy.model,
      gpc: policy.gpc,
      layer: /^(banner|preferences)$/.test(source) ? (source as FullRecord['layer']) : null,
      previous: before ? { id: before.id, hash: before.hash } : null,
    };
    return writeHistory(cookieName, [...history, { ...full, hash: await sha256(full) }], {
      ...readShown(cookieName),
      [full.noticeHash!]: notice,
      [full.configHash!]: policy,
    } as Shown);
  };
  // Other tabs write too. Without a lock (plain http, or a page without an origin of its own) this tab alone takes turns.
  const written = last.then(() => navigator.locks.request(`${cookieName}.history`, write)).catch(write);
  last = written;
  return written;
}
