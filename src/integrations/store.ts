/** What an integration sees of a page: who may run now, and every change of that, each once. */
import { grantedIn } from '../core/changes.js';
import { optional, type Category, type Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { Warn } from '../core/warning.js';
import { signalsOf, type Signals } from './signals.js';

export interface Store {
  /** `essential` first; with each its `google`, if the site says one. */
  readonly categories: readonly Category[];
  /** The decision that counts; null while undecided. */
  readonly record: ConsentRecord | null;
  /** Whether a category or service may run now. */
  granted(name: string): boolean;
  /** The seven signals of Google’s Consent Mode, which other vendors’ are made from. */
  signals(): Signals;
  /**
   * Calls back at once where something has been decided, or is granted without (`model`); then once a decision, here or in
   * another tab: before clean-up when something is taken back, before anything held runs when something is granted.
   */
  subscribe(listener: () => void): () => void;
  /** What the site says of an integration in an attribute of `<cookie-consent>`, for example `google-region`. */
  option(name: string): string | null;
  /** To the developer’s console. */
  warn: Warn;
}

/** Tells one vendor’s code; gives back what stops that. */
export type Integration = (store: Store) => () => void;

/** What it needs of the page. */
export interface Told {
  readonly element: HTMLElement | undefined;
  readonly settings: { policy: Policy };
  readonly record: ConsentRecord | null;
  readonly watchers: Set<() => void>;
  /** Called by `ledger/` when a choice is stored and nothing has followed from it yet. */
  tell?: (() => void) | undefined;
  granted(name: string): boolean;
  warn: Warn;
}

/** One a page: it is the page’s to call from then on. */
export function createStore(page: Told): Store {
  const listeners = new Set<() => void>();
  const state = (): string => [page.record?.id, ...grantedIn(page.settings.policy, page.granted)].join();
  let last = state();

  const tellOne = (listener: () => void): void => {
    try {
      listener();
    } catch (error) {
      // A vendor’s own mistake stops neither the next vendor nor a withdrawal.
      reportError(error);
    }
  };

  function tell(): void {
    const now = state();
    if (now !== last) [...listeners].forEach(tellOne);
    last = now;
  }

  page.tell = tell;
  // The first of all that watch, so before the gate.
  page.watchers.add(tell);
  // What could not be decided is denied, and `ledger/` was not there to say so.
  addEventListener('consent-error', tell);

  return {
    get categories() {
      return page.settings.policy.categories;
    },
    get record() {
      return page.record;
    },
    granted: (name) => page.granted(name),
    signals: () => signalsOf(page.settings.policy.categories, page.granted),
    subscribe(listener) {
      listeners.add(listener);
      if (page.record || optional(page.settings.policy).some(({ name }) => page.granted(name))) tellOne(listener);
      return () => void listeners.delete(listener);
    },
    option: (name) => page.element!.getAttribute(name),
    warn: page.warn,
  };
}
