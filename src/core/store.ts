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

export interface World {
  /** What is stored now. Never throws. */
  read(): Stored;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new random identifier. */
  newId(): string;
}

export type Store = ReturnType<typeof createStore>;

/** `changed` hears of every change. Writing is for others: until `written`, this page's memory is what counts. */
export function createStore(policy: Policy, { read, now, newId }: World, changed: (change: Change) => void) {
  let stored = read();
  let unwritten = false;

  const names = () => policy.categories.flatMap((category) => [category, ...category.services].map(({ name }) => name));
  const granted = (name: string) => verdict(name, stored, policy, now());
  const current = () => currentRecord(stored, policy, now());

  function change(decision: Decision | null, mutate: () => void): void {
    const id = current()?.id;
    const could = new Set(names().filter(granted));
    mutate();
    const record = current();
    const on = names().filter((name) => granted(name) && !could.delete(name));
    if (decision || record?.id !== id || on[0] || could.size) changed({ record, granted: on, revoked: [...could], decision });
  }

  const refresh = () => {
    if (!unwritten) change(null, () => (stored = read()));
  };

  return {
    granted,
    /** Reads what is stored again: another tab may have decided. */
    refresh,
    /** Every category and service the site declares. */
    names,
    get record() {
      return current();
    },
    get policy() {
      return policy;
    },
    get isWritten() {
      return !unwritten;
    },
    written: () => (unwritten = false),
    askReason: () => askReason(stored, policy, now()),
    setPolicy: (next: Policy) => change(null, () => (policy = next)),
    decide(decision: Decision): void {
      refresh();
      change(decision, () => {
        stored = recordOf(decision, current(), policy, now(), newId());
        unwritten = true;
      });
    },
    /** Forgets the record, as if the visitor had never been here. */
    reset: () => change(null, () => (stored = undefined)),
  };
}
