import { categoryOf } from '../core/verdict.js';
import { added } from './added.js';
import { renderPanel } from './render.js';

const LINT_DELAY_MS = 500;
const DRAWN_MS = 99;
function createScreen(page, show, decide, whenReady) {
  const tell = (type, view) => whenReady(() => page.emit(type, { view }));
  const onDecision = ({ decision }) => {
    show(null);
    decide(decision);
  };
  const onView = ({ view }) => show(view);
  new MutationObserver(() => show(page.wanted)).observe(document, { attributeFilter: ["lang"], subtree: true });
  setTimeout(() => show(page.wanted), DRAWN_MS);
  let shown = null;
  let texts;
  let isWhole = false;
  return {
    /** `next`: the texts from now on; default: those there are. */
    draw(next = texts) {
      texts = next;
      const { element, wanted = null } = page;
      if (!texts) return;
      if (wanted === "preferences" && !isWhole)
        return void page.load("temoin.second-layer").then(() => {
          isWhole = true;
          this.draw();
        }, page.fail);
      const root = element.shadowRoot;
      root.addEventListener("consent-decision", onDecision);
      root.addEventListener("consent-view", onView);
      renderPanel(root, page, { name: wanted, texts });
      if (wanted) setTimeout(() => added.lint?.(element, (name) => !!categoryOf(name, page.settings.policy), page.warn), LINT_DELAY_MS);
      if (wanted === shown) return;
      for (const near of ["pointerover", "focusin"]) root.addEventListener(near, () => void page.load("temoin.second-layer").catch(String), { once: true });
      if (shown) tell("hide", shown);
      shown = wanted;
      if (shown) {
        element.setAttribute("open", shown);
        tell("show", shown);
      } else element.removeAttribute("open");
    }
  };
}

export { createScreen };
