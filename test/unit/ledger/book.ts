/** A page for a ledger to work on, for tests: real cookies and storage under names of its own, everything else written down. */
import type { Action } from '../../../src/core/decision.js';
import type { Policy } from '../../../src/core/policy.js';
import { findRecord } from '../../../src/core/record.js';
import { currentRecord, verdict, type Stored } from '../../../src/core/verdict.js';
import * as gpc from '../../../src/ledger/gpc.js';
import { createLedger, type LedgerPage } from '../../../src/ledger/ledger.js';
import { readHistory } from '../../../src/storage/history.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { readCookies } from '../../../src/storage/jar.js';
import { category, policy as site } from '../core/site.js';
import { drop } from '../storage/place.js';

interface Change {
  record: unknown;
  granted: string[];
  revoked: string[];
}

let count = 0;

export const SITE: Policy = site([category('analytics'), category('multimedia')]);

export function book(policy: Policy = SITE, place: { domain?: string; path?: string } = {}) {
  const name = `unit_ledger_${(count += 1)}`;
  const log: string[] = [];
  const changes: Change[] = [];
  const failures: string[] = [];
  const page = {
    element: document.createElement('div') as HTMLElement,
    settings: { policy, cookie: { name, domain: '', path: '/', ...place } },
    wanted: null as unknown,
    stored: undefined as Stored,
    action: undefined as Action | null | undefined,
    isUnwritten: undefined as boolean | undefined,
    watchers: new Set([() => void log.push('look')]),
    gate: { shut: () => void log.push('shut'), isStale: () => false, halt: () => void log.push('halt') },
    ask: () => void log.push('ask'),
    get record() {
      return currentRecord(this.stored, this.settings!.policy, Date.now());
    },
    granted: (part: string): boolean => verdict(part, page.stored, page.settings.policy, Date.now()),
    read: (): Stored => findRecord(readCookies(), name),
    emit: (type: string, detail: object) => {
      log.push(type);
      changes.push(detail as Change);
    },
    fail: (error: unknown, code?: string) => void failures.push(code ?? String(error)),
    warn: (code: string) => void log.push(code),
    load: async (part: string) => {
      log.push(part);
      return { deliver: () => void log.push('deliver'), ...gpc };
    },
  } satisfies LedgerPage & Record<string, unknown>;
  return {
    page,
    name,
    log,
    changes,
    failures,
    ledger: createLedger(page),
    history: () => readHistory(name),
    /** Waits for what is written after the decision. */
    async written(length: number) {
      while (readHistory(name).length < length) await new Promise((resolve) => setTimeout(resolve, 10));
      return readHistory(name);
    },
    clear(): void {
      drop(name);
      for (const key of ownNames(name)) localStorage.removeItem(key);
    },
  };
}

let open: ReturnType<typeof book>[] = [];

/** A book that `closeAll` clears. */
export function opened(...of: Parameters<typeof book>): ReturnType<typeof book> {
  const made = book(...of);
  open.push(made);
  return made;
}

export function closeAll(): void {
  for (const one of open) one.clear();
  open = [];
}

/** The next frame is on screen, and what waits for that has had its turn. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
