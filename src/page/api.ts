/** What the site's own code may call, on the element and on `window.cookieConsent` (CONTRACT §2). */
import type { Choices, Decision } from '../core/decision.js';
import { ConsentError } from '../core/errors.js';
import type { ConsentRecord } from '../core/record.js';
import { categoryOf } from '../core/verdict.js';
import type { AuditReport } from '../inspect/types.js';
import type { ViewName } from '../panel/view.js';
import type { Verification } from '../receipt/check-history.js';
import type { ConsentReceipt } from '../receipt/receipt.js';
import { readHistory, readShown, type FullRecord } from '../storage/history.js';
import { decide, show, whenReady } from './flow.js';
import { page } from './page.js';
import { withLedger } from './with-ledger.js';

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
  /** All that is known of the visitor's consent, as one JSON document. */
  export(): ConsentReceipt;
  /** Looks for what is held in a closed shadow root as well; open ones are found without being told. */
  gate(root: ShadowRoot): void;
}

function act(action: Decision['action'], choices: Choices = {}): void {
  // At once; before anybody has been asked, nobody will be.
  show(null);
  decide({ action, source: 'api', choices });
}

const inspect = async (name: 'audit' | 'verify') => (await page.load('temoin.inspect'))[name](page);

export const api: CookieConsent = {
  version: __VERSION__,
  get record() {
    return page.record;
  },
  get history() {
    return readHistory(page.settings.cookie.name);
  },
  granted: page.granted,
  whenGranted: (name) =>
    new Promise((resolve) => {
      let controller: AbortController | undefined;
      const look = () => {
        if (page.granted(name)) resolve((controller ??= new AbortController()).signal);
        else controller?.abort();
      };
      page.watchers.add(look);
      whenReady(look);
    }),
  acceptAll: () => act('accept-all'),
  rejectAll: () => act('reject-all'),
  withdraw: () => act('withdraw'),
  decide(choices) {
    for (const [name, answer] of Object.entries(Object(choices) === choices ? choices : [[choices]])) {
      if (answer !== !!answer) throw new ConsentError('bad-argument', `${name}: ${String(answer)}`);
      if ((page.wanted ?? page.gate) && !categoryOf(name, page.settings.policy)) throw new ConsentError('unknown-name', name);
    }
    act('save', choices);
  },
  show(view = 'preferences') {
    if (!/^(preferences|banner)$/.test(view)) throw new ConsentError('bad-argument', view);
    whenReady(() => show(view));
  },
  hide: () => show(null),
  reset: () => whenReady(() => withLedger((by) => by.reset())),
  audit: () => inspect('audit') as Promise<AuditReport>,
  verify: () => inspect('verify') as Promise<Verification>,
  export: () => ({
    temoin: api.version,
    exportedAt: new Date().toISOString(),
    origin: location.origin,
    record: api.record,
    history: api.history,
    policy: page.settings.policy,
    shown: readShown(page.settings.cookie.name),
    verify: 'npx temoin verify',
  }),
  gate: (root) => whenReady(() => page.gate.watch(root)),
};
