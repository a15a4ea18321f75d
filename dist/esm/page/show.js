import { decide } from './flow.js';
import { textsOf } from './language.js';
import { page } from './page.js';
import { setReopen } from './reopen.js';
import { withLedger } from './with-ledger.js';

let screen;
const prepare = (element) => Promise.all([page.load("temoin.panel"), textsOf(element)]);
function show(view) {
  page.wanted = view;
  screen?.draw();
  page.element.setAttribute("state", `${page.record ? "" : "un"}decided`);
  setReopen(!view && !page.reason && !!page.settings.policy.categories[1], () => show("preferences"));
  if (!view && !screen) return;
  withLedger();
  prepare(page.element).then(([panel, locale]) => (screen ??= panel.createScreen(page, show, decide)).draw(locale.default), page.notLoaded);
}
page.ask = () => show(page.wanted === "preferences" ? page.wanted : page.element.hasAttribute("without-banner") ? null : page.reason && "banner");

export { prepare, show };
