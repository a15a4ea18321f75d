import { languageOf } from './language.js';
import { page } from './page.js';
import { setReopen } from './reopen.js';
import { withLedger } from './with-ledger.js';

let screen;
const prepare = async (element) => {
  const { load } = page;
  const [panel, locale] = await Promise.all([load.panel(), load.locale(languageOf(element, load.languages))]);
  return { panel, texts: locale.default };
};
function show(view) {
  page.wanted = view;
  screen?.draw();
  page.element.setAttribute("state", page.record ? "decided" : "undecided");
  setReopen(!view && !page.reason && page.settings.policy.categories.length > 1, () => show("preferences"));
  if (!view && !screen) return;
  withLedger();
  prepare(page.element).then(({ panel, texts }) => (screen ??= panel.createScreen(page, () => show(page.wanted))).draw(texts), page.notLoaded);
}
page.ask = () => show(page.wanted === "preferences" ? page.wanted : page.reason && "banner");

export { prepare, show };
