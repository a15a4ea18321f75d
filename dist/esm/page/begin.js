import { own } from '../gate/document.js';
import { createGate } from '../gate/gate.js';
import { readCookies } from '../storage/jar.js';
import { ready, decide, prepare } from './flow.js';
import { page } from './page.js';
import { readSettings } from './settings.js';
import { withLedger } from './with-ledger.js';

const DRAWN_MS = 99;
function whenParsed(then) {
  if (own("readyState") === "loading") addEventListener("readystatechange", then, { once: true, capture: true });
  else setTimeout(then, page.wanted ? DRAWN_MS : 0);
}
const needed = {};
const need = (tag) => needed[tag] ??= page.load(`temoin.${tag.split("-")[1] ?? "markup"}`).then((part) => {
  part.define({ page, prepare, decide });
  page.gate.update();
  return part;
}, page.fail);
const isChanged = () => !page.isUnwritten && page.read()?.id !== page.stored?.id;
function wake({ persisted }) {
  setTimeout(() => isChanged() && withLedger((by) => by.follow({ stored: page.read() })), 99);
  if (!persisted || !isChanged()) return;
  const before = page.stored;
  page.stored = page.read();
  if (page.gate.isStale() && !page.element.hasAttribute("without-reload")) {
    page.gate.halt();
    location.reload();
  }
  page.stored = before;
}
function begin() {
  if (page.gate) return;
  for (const type of ["pageshow", "storage", "focus"]) addEventListener(type, wake);
  if (readCookies().includes(`${page.settings.cookie.name}.`) || page.settings.policy.gpc) withLedger();
  page.gate = createGate(page, need);
  if (location.search.includes("temoin-audit")) page.warn("overlay");
  page.watchers.add(page.gate.update);
  page.emit("ready", { record: page.record });
  ready();
}
async function configure() {
  if (!isComing) return;
  isComing = false;
  if (document.prerendering) return document.addEventListener("prerenderingchange", configureSoon);
  const settings = readSettings(page.element, page.warn);
  if (page.gate) return withLedger((by) => by.follow({ settings }));
  page.settings = settings;
  page.stored = page.read();
  if (page.element.matches("[integrations],[import-from]")) await page.load("temoin.integrations").then((part) => part.begin(page), page.fail);
  if (page.wanted !== null) page.ask();
  whenParsed(begin);
}
let isComing;
function configureSoon() {
  if (!isComing) whenParsed(configure);
  isComing = true;
}
function attach(element) {
  if (page.element !== element && page.element?.isConnected) return;
  page.element = element;
  configureSoon();
  if (page.wanted !== void 0) return;
  const look = () => {
    if (!element.nextSibling) return;
    watcher.disconnect();
    void configure();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(own("documentElement"), { childList: true, subtree: true });
  queueMicrotask(look);
}
const TAG = "cookie-consent";
function replace() {
  if (page.element?.isConnected) return;
  const next = own("documentElement").querySelector(TAG);
  if (next) attach(next);
}

export { attach, configure, configureSoon, replace, whenParsed };
