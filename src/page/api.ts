/** What the site's own code may call, on the element and on `window.cookieConsent` (CONTRACT §2). */
import type { Choices, Decision } from '../core/decision.js';
import { ConsentError, type ConsentErrorCode } from '../core/errors.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import { canonical } from '../core/verdict.js';
import type { AuditReport, Verification } from '../ledger/types.js';
import type { ViewName } from '../panel/view.js';
import { readHistory, type FullRecord } from '../storage/history.js';
import type { Page } from './page.js';

/** All that is known of the visitor's consent, as one JSON document. */
export interface ConsentReceipt {
  /** Version of temoin. */
  temoin: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
  origin: string;
  record: ConsentRecord | null;
  /** Oldest first. */
  history: readonly FullRecord[];
  /** What the site declares at this moment. */
  policy: Policy | null;
}

export interface CookieConsent {
  readonly version: string;
  /** The choice that holds now; null while undecided, which means denied. */
  readonly record: ConsentRecord | null;
  /** The newest 50 decisions made in this browser, oldest first. */
  readonly history: readonly FullRecord[];
  /** Whether a category or service may run now. `essential` is always true, an unknown name always false. */
  granted(name: string): boolean;
  /** Resolves once the category or service is granted; the signal aborts when it is withdrawn. */
  whenGranted(name: string): Promise<AbortSignal>;
  /** Grants every category but the sensitive ones. */
  acceptAll(): void;
  /** Denies every category. */
  rejectAll(): void;
  /**
   * Decides on the categories and services named; the others stay as they were, or denied.
   * @throws ConsentError `bad-argument` for an answer that is no boolean, `unknown-name` for an undeclared name.
   */
  decide(choices: Choices): void;
  /** Takes every consent back and cleans up. */
  withdraw(): void;
  /**
   * Opens the preferences, or the banner.
   * @throws ConsentError `bad-argument` for any other view.
   */
  show(view?: ViewName): void;
  /** Closes whatever is open; decides nothing. */
  hide(): void;
  /** Forgets everything stored, cleans up and asks again. */
  reset(): void;
  /** What this browser holds now, and whether it may. */
  audit(): Promise<AuditReport>;
  /** Whether the stored history is whole and unchanged. */
  verify(): Promise<Verification>;
  export(): ConsentReceipt;
}

export function createApi(page: Page): CookieConsent {
  const { load, granted, known, watchers, decide, show, reset, historyKey } = page;
  const act = (action: Decision['action'], choices?: Choices) => decide({ action, source: 'api', ...(choices && { choices }) });
  const wrong = (code: ConsentErrorCode, what: unknown) => new ConsentError(code, `not allowed: ${String(what)}`);
  return {
    version: __VERSION__,
    get record() {
      return page.store?.record ?? null;
    },
    get history() {
      return readHistory(historyKey());
    },
    granted,
    whenGranted: (name) =>
      new Promise((resolve) => {
        const controller = new AbortController();
        let wasGranted = false;
        const look = () => {
          const isGranted = granted(name);
          if (isGranted) resolve(controller.signal);
          else if (wasGranted) {
            controller.abort();
            watchers.delete(look);
          }
          wasGranted = isGranted;
        };
        watchers.add(look);
        look();
      }),
    acceptAll: () => act('accept-all'),
    rejectAll: () => act('reject-all'),
    withdraw: () => act('withdraw'),
    decide(choices) {
      const entries = Object.entries(choices ?? { [String(choices)]: choices });
      for (const [name, answer] of entries) if (typeof answer !== 'boolean') throw wrong('bad-argument', `${name}: ${String(answer)}`);
      page.whenReady(() => {
        const unknown = entries.find(([name]) => !known(name));
        if (unknown) throw wrong('unknown-name', unknown[0]);
        act('save', Object.fromEntries(entries.map(([name, answer]) => [canonical(name), answer])));
      });
    },
    show(view = 'preferences') {
      if (!/^(banner|preferences)$/.test(view)) throw wrong('bad-argument', view);
      show(view);
    },
    hide: () => show(null),
    reset,
    audit: async () => (await load.ledger()).audit(page.store!, { cookie: page.cookieName(), history: historyKey() }),
    verify: async () => (await load.ledger()).verify(historyKey()),
    export() {
      const { version: temoin, record, history } = this;
      return { temoin, exportedAt: new Date().toISOString(), origin: location.origin, record, history, policy: page.store?.policy ?? null };
    },
  };
}
