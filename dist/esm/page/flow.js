import { blankCookie } from '../storage/jar.js';
import { textsOf } from './language.js';
import { page } from './page.js';
import { setReopen } from './reopen.js';
import { ledger, withLedger } from './with-ledger.js';

let screen;
const prepare = (element) => Promise.all([page.load("temoin.panel"), textsOf(element)]);
function show(view) {
  page.wanted = view;
  screen?.draw();
  page.element?.setAttribute("state", `${page.record ? "" : "un"}decided`);
  setReopen(!view && !page.reason && page.settings.policy.categories[1], () => show("preferences"));
  if (!view && !screen) return;
  prepare(page.element).then(([panel, locale]) => (screen ??= panel.createScreen(page, show, decide, whenReady)).draw(locale.default)).then(() => whenReady(withLedger), page.fail);
}
page.ask = () => show(page.wanted === "preferences" ? page.wanted : page.element.hasAttribute("without-banner") ? null : page.reason && "banner");
const waiting = [];
const ready = () => waiting.forEach((act) => act());
const whenReady = (act) => void (page.gate ? act() : waiting.push(act));
const decide = (decision) => whenReady(() => {
  if (!ledger) blankCookie(page.settings.cookie);
  withLedger((by) => by.decide(decision));
});

export { decide, prepare, ready, show, whenReady };
