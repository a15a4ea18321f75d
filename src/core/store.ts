/** The one state of a page: what is stored, what the site declares, and who must know when either changes. */
import type { Decision } from './decision.js';
import type { Policy } from './policy.js';
import type { ConsentRecord } from './record.js';
import { recordOf } from './record-of.js';
import { askReason, currentRecord, verdict, type Stored } from './verdict.js';

export interface Change {
  record: ConsentRecord | null;
  /** Categories and services that may run from now on. */
  granted: string[];
  /** Categories and services that may no longer run. */
  revoked: string[];
  /** What the visitor did; null when it was done elsewhere (another tab), or the site's policy changed. */
  decision: Decision | null;
}

/** Where the record lives. Never throws: `write` and `remove` return false when the browser would not. */
export interface RecordStorage {
  read(): Stored;
  write(record: ConsentRecord): boolean;
  remove(): void;
}

export interface World {
  storage: RecordStorage;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new random identifier. */
  newId(): string;
}

export type Store = ReturnType<typeof createStore>;

/** @param listeners called in this order after every change. */
export function createStore(policy: Policy, { storage, now, newId }: World, listeners: readonly ((change: Change) => void)[]) {
  let stored = storage.read();
  /** False once the browser would not keep a record: then this page's memory is all there is. */
  let kept = true;

  const names = () => policy.categories.flatMap(({ name, services }) => [name, ...services.map((service) => service.name)]);
  const granted = (name: string) => verdict(name, stored, policy, now());
  const current = () => currentRecord(stored, policy, now());

  function change(decision: Decision | null, mutate: () => void): void {
    const before = current();
    const could = new Set(names().filter(granted));
    mutate();
    const can = names().filter(granted);
    const record = current();
    const detail: Change = {
      record,
      granted: can.filter((name) => !could.delete(name)),
      revoked: [...could],
      decision,
    };
    if (decision || record?.id !== before?.id || detail.granted.length || detail.revoked.length)
      for (const listener of listeners) listener(detail);
  }

  const refresh = () => {
    if (kept) change(null, () => (stored = storage.read()));
  };

  return {
    granted,
    refresh,
    get record() {
      return current();
    },
    get policy() {
      return policy;
    },
    get isKept() {
      return kept;
    },
    askReason: () => askReason(stored, policy, now()),
    setPolicy: (next: Policy) => change(null, () => (policy = next)),
    decide(decision: Decision): void {
      // Another tab may have decided since: what it said is what this decision changes.
      refresh();
      change(decision, () => {
        stored = recordOf(decision, current(), policy, now(), newId());
        kept = storage.write(stored);
      });
    },
    /** Forgets the record, as if the visitor had never been here. */
    reset(): void {
      change(null, () => {
        storage.remove();
        stored = undefined;
      });
    },
  };
}
