/** From a decision to everything that follows from it (the flow of src/README.md). */
import { grantedIn } from '../core/changes.js';
import type { Action, Decision } from '../core/decision.js';
import type { ConsentErrorCode } from '../core/errors.js';
import type { Policy } from '../core/policy.js';
import { recordOf } from '../core/record-of.js';
import type { ConsentRecord } from '../core/record.js';
import type { Stored } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import { expireCookie, matcher, removeKeys } from '../storage/cleanup.js';
import { writeRecord } from '../storage/cookie.js';
import { blankCookie, readCookies, SEND, TIDY, type CookiePlace } from '../storage/jar.js';
import { ownNames } from '../storage/own-names.js';
import { logDecision } from './log.js';
import { newId } from './new-id.js';
import { tidy } from './tidy.js';

interface LedgerParts {
  'temoin.delivery': { deliver(page: LedgerPage): void };
  'temoin.gpc': typeof import('./gpc.js');
}

/** What the page says of itself. */
export interface LedgerPage {
  element: HTMLElement | undefined;
  settings: { policy: Policy; cookie: CookiePlace } | undefined;
  stored: Stored;
  /** What is on screen. */
  wanted: unknown;
  action: Action | null | undefined;
  isUnwritten: boolean | undefined;
  readonly watchers: Iterable<() => void>;
  /** There where a site has `integrations`. */
  tell?: (() => void) | undefined;
  readonly gate: { shut(): void; isStale(): boolean; halt(): void };
  readonly record: ConsentRecord | null;
  granted(name: string): boolean;
  /** Shows the banner, or takes it away. */
  ask(): void;
  read(): Stored;
  emit(type: string, detail: object): void;
  fail(error: unknown, code?: ConsentErrorCode): void;
  warn: Warn;
  /** Loaded where the site wants the records too, and where Global Privacy Control may outrank what is stored. */
  load<Name extends keyof LedgerParts>(part: Name): Promise<LedgerParts[Name]>;
}

/** The language of what was read; where nothing was, the page's. */
const spokenIn = ({ notice }: Decision, element: HTMLElement): string =>
  (notice as { lang?: string } | undefined)?.lang ?? (element.closest<HTMLElement>('[lang]')?.lang || navigator.language);

export function createLedger(page: LedgerPage) {
  /** Of something that stands beside the record. */
  const nameOf = (part: string): string => page.settings!.cookie.name + part;
  let hasFailed = false;
  /** Settles when the last decision is in the history. */
  let logged = Promise.resolve();
  let leaving: Promise<void> | undefined;

  const look = () => {
    for (const watcher of page.watchers) watcher();
  };

  function kept(isKept: boolean): void {
    if (!isKept && !hasFailed) page.fail('not kept', 'not-stored');
    hasFailed ||= !isKept;
  }

  function cleanUp(): Promise<unknown> {
    return tidy(page.settings!.policy, page.granted, ownNames(page.settings!.cookie.name));
  }

  /** What a page leaves to the next one. */
  const leave = (part: string): void => blankCookie({ ...page.settings!.cookie, name: nameOf(part) });

  /** To the site's own server, where it has one for that. */
  const deliver = (): void => void page.load('temoin.delivery').then((part) => part.deliver(page), page.fail);

  function change(decision: Decision | null, mutate: () => void): void {
    const before = grantedIn(page.settings!.policy, page.granted);
    const id = page.record?.id;
    const { stored } = page;
    mutate();
    const { record, settings, element, gate } = page;
    const { cookie, policy } = settings!;
    const after = grantedIn(policy, page.granted);
    const granted = after.filter((name) => !before.includes(name));
    const revoked = before.filter((name) => !after.includes(name));
    page.action = decision && decision.action;
    // Answered, by whoever it was, but for one embed.
    if (decision && decision.source !== 'embed') page.wanted = null;
    if (decision && record) {
      page.isUnwritten = !writeRecord(cookie, record);
      kept(!page.isUnwritten);
      logged = logDecision(cookie.name, record, decision, policy, spokenIn(decision, element!)).then(kept);
      if (element?.hasAttribute('record-url')) {
        leave(SEND);
        void logged.then(deliver);
      }
    }
    // Before anything is cleaned up; what is granted can wait for the panel to leave the screen.
    if (revoked[0] || !granted[0]) page.tell?.();
    // What has run can only be stopped so. A denial that is not stored would be forgotten by it, and settings that a page
    // changes by itself would be changed again after it, and again.
    const isKept = page.stored !== stored && !page.isUnwritten;
    // The server's policy comes with the page: what it held, and what it let in unmarked, takes another page.
    const isStrict = element?.hasAttribute('strict-policy');
    const mustStop = isKept && revoked[0] && (isStrict || gate.isStale()) && !element!.hasAttribute('without-reload');
    const mustOpen = isKept && granted[0] && isStrict;
    if (mustStop) {
      gate.halt();
      // It writes once more while its page goes away: the next page cleans up again, before it decides anything.
      leave(TIDY);
    }
    const tidied = revoked[0] && cleanUp();
    gate.shut();
    if (revoked[0]) look();
    // The panel's leaving is on screen before anything of a third party's runs: a task queued from an animation frame
    // runs after that frame's paint. A tab in the background may paint nothing, and does not wait for ever.
    if (granted[0] && !mustOpen) {
      requestAnimationFrame(() => setTimeout(look));
      setTimeout(look, document.hidden ? 0 : 1000);
    }
    page.ask();
    if (!decision && record?.id === id && !granted[0] && !revoked[0]) return;
    page.emit('change', { record, granted, revoked });
    // Whoever listens last has the last word in this page.
    if (mustStop) for (const type of ['pagehide', 'visibilitychange', 'unload']) addEventListener(type, () => void cleanUp());
    if (mustStop || mustOpen) leaving ??= Promise.race([Promise.all([logged, tidied]), new Promise((resolve) => setTimeout(resolve, 1000))]).then(() => location.reload());
  }

  const left = (part: string): boolean => readCookies().includes(nameOf(part));
  if (left(TIDY)) {
    void cleanUp();
    expireCookie(nameOf(TIDY));
  }
  if (left(SEND)) deliver();

  const decide = (decision: Decision): void =>
    change(decision, () => {
      // Another tab may have decided since: what it said is what this decision changes.
      if (!page.isUnwritten) page.stored = page.read() ?? page.stored;
      page.stored = recordOf(decision, page.record, page.settings!.policy, Date.now(), newId());
    });

  if (page.settings!.policy.gpc) void page.load('temoin.gpc').then((part) => part.refuse(page, decide), page.fail);

  return {
    decide,
    /** The record was changed elsewhere, or the site's settings here. */
    follow: (next: Partial<Pick<LedgerPage, 'stored' | 'settings'>>): void => change(null, () => Object.assign(page, next)),
    /** Forgets the record, as if the visitor had never been here. */
    reset(): void {
      // Expired as what a declared cookie would be, wherever it may stand.
      expireCookie(nameOf(''));
      const wipe = () => removeKeys(matcher([nameOf('.*')]));
      wipe();
      // A decision that is still being written comes after it.
      void logged.then(wipe);
      page.isUnwritten = false;
      change(null, () => (page.stored = undefined));
    },
  };
}
