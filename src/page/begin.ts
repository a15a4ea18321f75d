/** A page begins: an element comes, its settings are read, the record with them, and the gate starts. */
import { createGate } from '../gate/gate.js';
import { readCookies } from '../storage/jar.js';
import { decide, ready } from './flow.js';
import { page } from './page.js';
import { readSettings } from './settings.js';
import { prepare } from './show.js';
import { withLedger } from './with-ledger.js';

/** Calls back when the document has been parsed to its end, before deferred scripts run. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('readystatechange', then, { once: true });
  else setTimeout(then);
}

let isAsked = false;

function needEmbeds(): void {
  if (isAsked) return;
  isAsked = true;
  page.load.embeds().then(({ defineEmbed }) => {
    defineEmbed({ page, prepare, decide });
    page.gate.update();
  }, page.notLoaded);
}

/**
 * Another tab may have decided, or this page may have been asleep. Asked for a moment late: in Firefox the news of another
 * tab can be here before its cookie is.
 */
function refresh(): void {
  if (!page.isUnwritten && page.read()?.id !== page.stored?.id) withLedger((by) => by.follow({ stored: page.read() }));
}

/** Reads what the site says in the element; the first time, begins. */
export function configure(element: HTMLElement): void {
  if (page.element !== element) return;
  const settings = readSettings(element, page.warn);
  if (page.gate) return withLedger((by) => by.follow({ settings }));
  page.settings = settings;
  page.stored = page.read();
  for (const type of ['pageshow', 'storage', 'focus']) addEventListener(type, () => setTimeout(refresh, 99));
  page.gate = createGate(page, needEmbeds);
  page.watchers.add(page.gate.update);
  page.gate.start();
  for (const look of page.watchers) look();
  page.emit('ready', { record: page.record });
  page.ask();
  ready();
  // Optional parts, each a file of its own.
  if (document.querySelector('consent-record,[record-url]')) void page.load.more().then(({ begin }) => begin(page));
}

/** A `<cookie-consent>` came into the page. False when another one is in charge. */
export function attach(element: HTMLElement): boolean {
  if (page.element?.isConnected && page.element !== element) {
    page.warn('second', element);
    return false;
  }
  page.element = element;
  // Whoever has no record will be asked: the panel can travel while the page is still being parsed.
  if (!readCookies().includes(element.getAttribute('cookie-name') ?? page.cookieName)) prepare(element).catch(String);
  whenParsed(() => configure(element));
  return true;
}

/** Makes the element from the script's `data-…`, when the page came without one. */
export function ensure({ dataset }: HTMLScriptElement): void {
  const tag = 'cookie-consent';
  if (document.querySelector(tag)) return;
  const made = document.createElement(tag);
  for (const name of Object.keys(dataset)) made.setAttribute(name.replace(/[A-Z]/g, '-$&'), dataset[name]!);
  document.body.prepend(made);
}
