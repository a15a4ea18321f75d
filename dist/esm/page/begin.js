import { createGate } from '../gate/gate.js';
import { readCookies } from '../storage/jar.js';
import { ready, decide } from './flow.js';
import { page } from './page.js';
import { readSettings } from './settings.js';
import { prepare } from './show.js';
import { withLedger } from './with-ledger.js';

function whenParsed(then) {
  if (document.readyState === "loading") document.addEventListener("readystatechange", then, { once: true });
  else setTimeout(then);
}
let isAsked = false;
function needEmbeds() {
  if (isAsked) return;
  isAsked = true;
  page.load.embeds().then(({ defineEmbed }) => {
    defineEmbed({ page, prepare, decide });
    page.gate.update();
  }, page.notLoaded);
}
function refresh() {
  if (!page.isUnwritten && page.read()?.id !== page.stored?.id) withLedger((by) => by.follow({ stored: page.read() }));
}
function configure(element) {
  if (page.element !== element) return;
  const settings = readSettings(element, page.warn);
  if (page.gate) return withLedger((by) => by.follow({ settings }));
  page.settings = settings;
  page.stored = page.read();
  for (const type of ["pageshow", "storage", "focus"]) addEventListener(type, () => setTimeout(refresh, 99));
  page.gate = createGate(page, needEmbeds);
  page.watchers.add(page.gate.update);
  page.gate.start();
  for (const look of page.watchers) look();
  page.emit("ready", { record: page.record });
  page.ask();
  ready();
}
function attach(element) {
  if (page.element?.isConnected && page.element !== element) {
    page.warn("second", element);
    return false;
  }
  page.element = element;
  if (!readCookies().includes(element.getAttribute("cookie-name") ?? page.cookieName)) prepare(element).catch(String);
  whenParsed(() => configure(element));
  return true;
}

export { attach, configure, whenParsed };
