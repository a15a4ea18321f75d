import { own } from '../gate/document.js';
import { createGate } from '../gate/gate.js';
import { readCookies } from '../storage/jar.js';
import { prepare, ready, decide } from './flow.js';
import { page } from './page.js';
import { readSettings } from './settings.js';
import { withLedger } from './with-ledger.js';

function whenParsed(then) {
  if (own("readyState") === "loading") addEventListener("readystatechange", then, { once: true, capture: true });
  else (page.gate ? setTimeout : queueMicrotask)(then);
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
async function configure() {
  isComing = false;
  if (document.prerendering) return document.addEventListener("prerenderingchange", configureSoon);
  const settings = readSettings(page.element, page.warn);
  if (page.gate) return withLedger((by) => by.follow({ settings }));
  page.settings = settings;
  page.stored = page.read();
  if (page.element.matches("[integrations],[import-from]")) await page.load("temoin.integrations").then((part) => part.begin(page), page.fail);
  if (page.gate) return;
  for (const type of ["pageshow", "storage", "focus"]) addEventListener(type, wake);
  if (readCookies().includes(`${page.settings.cookie.name}.`) || page.settings.policy.gpc) withLedger();
  page.gate = createGate(page, need);
  if (/temoin-a/.test(location.search)) page.warn("overlay");
  page.watchers.add(page.gate.update);
  page.emit("ready", { record: page.record });
  page.ask();
  ready();
}
let isComing;
function configureSoon() {
  if (!isComing) whenParsed(configure);
  isComing = true;
}
function attach(element) {
  if (page.element !== element && page.element?.isConnected) return;
  page.element = element;
  if (!page.gate && !readCookies().includes(element.getAttribute("cookie-name") ?? page.settings.cookie.name)) prepare(element).catch(String);
  configureSoon();
}
const TAG = "cookie-consent";
function replace() {
  if (page.element?.isConnected) return;
  const next = own("documentElement").querySelector(TAG);
  if (next) attach(next);
}

export { attach, configure, configureSoon, replace, whenParsed };
