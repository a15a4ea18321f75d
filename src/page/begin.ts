/** A page begins: an element comes, its settings are read, the record with them, and the gate starts. */
import { make, own } from '../gate/document.js';
import { createGate } from '../gate/gate.js';
import { readCookies } from '../storage/jar.js';
import { decide, prepare, ready } from './flow.js';
import type { Parts } from './loader.js';
import { page } from './page.js';
import { readSettings } from './settings.js';
import { withLedger } from './with-ledger.js';

/** Milliseconds: a panel that is asked for is on screen by then, mostly. */
const DRAWN_MS = 99;

/** Calls back when the document has been parsed to its end, before deferred scripts run; where it has been, in a task to come. */
export function whenParsed(then: () => unknown): void {
  // Listened for on the window, on the way down: it does not bubble, and a document's own methods can be hidden.
  if (own('readyState') === 'loading') addEventListener('readystatechange', then, { once: true, capture: true });
  else setTimeout(then, page.wanted ? DRAWN_MS : 0);
}

const needed: Record<string, Promise<Parts['temoin.markup']>> = {};

/**
 * What an element is made of that the gate has met and nobody has defined yet: `<consent-embed>` is in `temoin.embed.js`, and
 * so on; what holds a snippet behind a placeholder has no name of ours. Where it cannot be had there is nothing, which refuses whatever needed it.
 */
const need = (tag: string) =>
  (needed[tag] ??= page.load(`temoin.${tag.split('-')[1] ?? 'markup'}` as 'temoin.markup').then((part) => {
    part.define({ page, prepare, decide });
    page.gate.update();
    return part;
  }, page.fail as () => never));

const isChanged = (): boolean => !page.isUnwritten && page.read()?.id !== page.stored?.id;

/**
 * The page was away, or another tab was busy. What ran in a page that was asleep when its consent was withdrawn goes on
 * running: it must not, not even for a moment.
 */
function wake({ persisted }: Partial<PageTransitionEvent>): void {
  // A moment late: in Firefox the news of another tab can be here before its cookie is.
  setTimeout(() => isChanged() && withLedger((by) => by.follow({ stored: page.read() })), 99);
  if (!persisted || !isChanged()) return;
  const before = page.stored;
  page.stored = page.read();
  if (page.gate.isStale() && !page.element!.hasAttribute('without-reload')) {
    page.gate.halt();
    location.reload();
  }
  page.stored = before;
}

/** The gate starts: what the site has may run, and what waited for that is done. */
function begin(): void {
  // An element that came while this one waited.
  if (page.gate) return;
  for (const type of ['pageshow', 'storage', 'focus']) addEventListener(type, wake);
  // The page before has left something to do (`.tidy`, `.send`), or Global Privacy Control is to be written down: `ledger/`
  // does it when it comes.
  if (readCookies().includes(`${page.settings.cookie.name}.`) || page.settings.policy.gpc) withLedger();
  page.gate = createGate(page, need);
  // `?temoin-audit`: a developer asks to be told, live. `inspect/` finds out whether that may be here.
  if (location.search.includes('temoin-audit')) page.warn('overlay');
  // The gate has looked at everything by itself: once is enough.
  page.watchers.add(page.gate.update);
  // All is parsed: whoever listens does by now.
  page.emit('ready', { record: page.record });
  ready();
}

/** Reads what the site says in the element in charge, and asks; the first time, begins. */
export async function configure(): Promise<void> {
  // Read already, while the page was on its way.
  if (!isComing) return;
  isComing = false;
  // A page that nobody may ever see asks nothing, stores nothing and lets nothing in.
  if ((document as { prerendering?: boolean }).prerendering) return document.addEventListener('prerenderingchange', configureSoon);
  const settings = readSettings(page.element!, page.warn);
  if (page.gate) return withLedger((by) => by.follow({ settings }));
  page.settings = settings;
  page.stored = page.read();
  // What other code must be told before anything of it runs, and what another consent manager knows already.
  if (page.element!.matches('[integrations],[import-from]')) await page.load('temoin.integrations').then((part) => part.begin(page), page.fail);
  // Not whom the site's own code has answered for, or said not to ask, before.
  if (page.wanted !== null) page.ask();
  whenParsed(begin);
}

let isComing: boolean | undefined;

/** Attributes that change in one task, and an element that is moved about, are read once. */
export function configureSoon(): void {
  if (!isComing) whenParsed(configure);
  isComing = true;
}

/** A `<cookie-consent>` came into the page: in charge, unless another one is. */
export function attach(element: HTMLElement): void {
  // Some libraries put the new body in before they take the old one out.
  if (page.element !== element && page.element?.isConnected) return;
  page.element = element;
  configureSoon();
  // Asked already, or not to be.
  if (page.wanted !== undefined) return;
  // Once something stands behind it, all that is in it is here: nobody waits for the rest of the page to be asked.
  const look = (): void => {
    if (!element.nextSibling) return;
    watcher.disconnect();
    void configure();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(own('documentElement'), { childList: true, subtree: true });
  queueMicrotask(look);
}

const TAG = 'cookie-consent';

/** The element that was made because the page came without one. */
let made: HTMLElement | undefined;

/** The state belongs to the page: when the element in charge is gone, with a whole body perhaps, another takes over. */
export function replace(): void {
  if (page.element?.isConnected) return;
  const next = own('documentElement').querySelector<HTMLElement>(TAG);
  if (next) attach(next);
  else if (made) own('body').prepend(made);
}

/** Makes the element from the script's `data-…`, when the page came without one. */
export function ensure({ attributes }: HTMLScriptElement): void {
  if (own('documentElement').querySelector(TAG)) return;
  made = make(TAG);
  for (const { name, value } of attributes) if (/^data-/.test(name)) made.setAttribute(name.slice(5), value);
  replace();
}
