/** The one page: joins the element, the store, the gate and the screen (the flow of src/README.md). */
import type { Action, Decision } from '../core/decision.js';
import { ConsentError, type ConsentErrorCode } from '../core/errors.js';
import { ESSENTIAL } from '../core/policy.js';
import { findRecord } from '../core/record.js';
import { createStore, type Change, type Store } from '../core/store.js';
import { canonical, categoryOf } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import { createGate } from '../gate/gate.js';
import type { ViewName } from '../panel/view.js';
import { blankCookie, readCookies } from '../storage/jar.js';
import { languageOf } from './language.js';
import { leftovers } from './leftovers.js';
import type { Ledger, Loader } from './loader.js';
import { afterPaint, whenParsed } from './paint.js';
import { setReopen } from './reopen.js';
import { createScreen } from './screen.js';
import { readSettings, type Settings } from './settings.js';

export type Page = ReturnType<typeof createPage>;

/** A UUID: what every object URL ends with (File API §8.3.1). `crypto.randomUUID` is missing on plain http. */
const newId = (): string => URL.createObjectURL(new Blob()).slice(-36);

export function createPage(load: Loader, nonce: string) {
  let element: HTMLElement | undefined;
  let settings: Settings;
  let store: Store | undefined;
  let ledger: Ledger | undefined;
  let action: Action | null = null;
  let hasFailed = false;
  const waiting: ((store: Store) => void)[] = [];
  /** Called whenever what is granted may have changed. */
  const watchers = new Set<() => void>();

  const granted = (name: string): boolean => (store ? store.granted(canonical(name)) : name === ESSENTIAL);
  const known = (name: string): boolean => !!store && !!categoryOf(canonical(name), store.policy);
  const language = (): string => languageOf(element!, load.languages);
  const cookieName = (): string => (store ? settings.cookie.name : 'cookie_consent');
  const historyKey = (): string => `${cookieName()}.history`;
  const warn: Warn = (...what) => void load.ledger().then(({ say }) => say(...what));

  const emit = (type: string, detail: object): void =>
    void (element ?? document).dispatchEvent(new CustomEvent(`consent-${type}`, { detail, bubbles: true, composed: true }));
  const fail = (code: ConsentErrorCode, error: unknown): void => emit('error', { error: new ConsentError(code, String(error)) });
  const notLoaded = (error: unknown): void => fail('not-loaded', error);

  /** Calls back once the site's settings are read: at once, when they are. */
  function whenReady(act: (store: Store) => void): void {
    if (store) act(store);
    else waiting.push(act);
  }

  const decide = (decision: Decision): void =>
    whenReady(({ decide }) => {
      if (decision.source !== 'embed') screen.set(null);
      decide(decision);
    });

  const gate = createGate({
    granted,
    known,
    nonce,
    warn,
    needEmbeds: () =>
      void load
        .embeds()
        .then(({ defineEmbed }) => defineEmbed({ prepare: screen.prepare, siteTexts: () => settings.siteTexts, decide, warn }))
        .then(gate.update, notLoaded),
  });

  const screen = createScreen(load, {
    host: () => element!,
    compose: () => ({ ...settings, granted: store!.names().filter(granted), reason: store!.askReason(), action, warn }),
    changed(shown, before) {
      if (before) emit('hide', { view: before });
      if (shown) emit('show', { view: shown });
      showState();
    },
    failed: notLoaded,
  });

  /** `state` and `open` on the element, and the way back. */
  function showState(): void {
    element!.setAttribute('state', store!.record ? 'decided' : 'undecided');
    if (screen.shown) element!.setAttribute('open', screen.shown);
    else element!.removeAttribute('open');
    const isWanted = !screen.wanted && !store!.askReason() && !!store!.policy.categories[1];
    setReopen(element!, isWanted, settings.siteTexts.reopen, language(), load, () => screen.set('preferences'));
  }

  /** Asks, or stops asking. What the visitor opened stays. */
  function ask(): void {
    if (screen.wanted !== 'preferences') screen.set(store!.askReason() && 'banner');
    showState();
  }

  /** With what writes and cleans up; without it when it cannot be had. */
  const withLedger = (act: (ledger?: Ledger) => void): void =>
    ledger
      ? act(ledger)
      : void load
          .ledger()
          .then((loaded) => (ledger = loaded), notLoaded)
          .then(() => act(ledger));

  const tidy = (): void => ledger?.tidy(store!.policy, granted, [cookieName(), historyKey()]);

  function kept(isKept: boolean): void {
    if (!isKept && !hasFailed) fail('not-stored', 'the choice holds for this page only');
    hasFailed ||= !isKept;
  }

  function changed({ record, granted: on, revoked, decision }: Change): void {
    action = decision && decision.action;
    // What is stored must not say more than what was just decided, even if the rest cannot be loaded.
    if (decision && !ledger) blankCookie(settings.cookie);
    ask();
    // The panel's leaving is on screen before anything of a third party's runs.
    if (on[0]) afterPaint(open);
    withLedger((ledger) => {
      let logged: Promise<unknown> | undefined;
      if (decision) {
        const isKept = !!ledger?.writeRecord(settings.cookie, record!);
        if (isKept) store!.written();
        kept(isKept);
        logged = ledger?.logDecision(historyKey(), record!, decision, store!.policy, language()).then(kept);
      }
      if (revoked[0]) tidy();
      gate.shut();
      watchers.forEach((look) => look());
      emit('change', { record, granted: on, revoked });
      // What has run can only be stopped so. A denial that is not stored would be forgotten by it.
      if (gate.hasRun(revoked) && store!.isWritten && !element!.hasAttribute('without-reload'))
        void Promise.race([logged, new Promise((resolve) => setTimeout(resolve, 1000))]).then(() => location.reload());
    });
  }

  function open(): void {
    gate.update();
    watchers.forEach((look) => look());
  }

  function begin(): void {
    const { cookie, policy } = settings;
    store = createStore(policy, { read: () => findRecord(readCookies(), cookie.name), now: Date.now, newId }, changed);
    for (const type of ['pageshow', 'storage', 'focus']) window.addEventListener(type, store.refresh);
    emit('ready', { record: store.record });
    const start = (): void => {
      tidy();
      gate.start();
      open();
      for (const act of waiting) queueMicrotask(() => act(store!));
    };
    // Scripts write once more while their page is unloading: that goes before anything may run again.
    if (store.record && leftovers(policy, granted)) withLedger(start);
    else start();
  }

  /** Reads what the site says; the first time, begins. */
  function configure(from: HTMLElement): void {
    if (element !== from) return;
    settings = readSettings(element, warn);
    if (store) store.setPolicy(settings.policy);
    else begin();
    ask();
  }

  return {
    load,
    granted,
    known,
    watchers,
    warn,
    cookieName,
    historyKey,
    whenReady,
    decide,
    configure,
    show: (view: ViewName | null): void => whenReady(() => screen.set(view)),
    get store() {
      return store;
    },
    reset: (): void =>
      whenReady(({ reset }) => {
        blankCookie(settings.cookie, ';max-age=0');
        withLedger((ledger) => ledger?.writeHistory(historyKey(), []));
        reset();
        ask();
      }),
    /** A `<cookie-consent>` came into the page. False when another one is in charge. */
    attach(next: HTMLElement): boolean {
      if (element?.isConnected && element !== next) {
        warn('second', next);
        return false;
      }
      element = next;
      // Whoever has no record will be asked: the panel can travel while the page is still being parsed.
      if (!readCookies().includes(next.getAttribute('cookie-name') ?? cookieName())) screen.prepare(next).catch(() => {});
      whenParsed(() => configure(next));
      return true;
    },
    /** Makes the element from the script's `data-…`, when the page came without one. */
    ensure({ dataset }: HTMLScriptElement): void {
      const tag = 'cookie-consent';
      if (document.querySelector(tag)) return;
      const made = document.createElement(tag);
      for (const name in dataset) made.setAttribute(name.replace(/[A-Z]/g, '-$&').toLowerCase(), dataset[name]!);
      document.body.prepend(made);
    },
  };
}
