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
  let drawn;
  const redraw = () => drawn === page.element && show(page.wanted);
  new MutationObserver(redraw).observe(document, { attributeFilter: ["lang"], subtree: true });
  setTimeout(redraw, DRAWN_MS);
  let shown = null;
  let texts;
  let isWhole = false;
  return {
    /** `next`: the texts from now on; the first time there must be some. */
    draw(next = texts) {
      texts = next;
      const { wanted = null } = page;
      drawn = page.element;
      if (wanted === "preferences" && !isWhole)
        return void page.load("temoin.second-layer").then(() => {
          isWhole = true;
          this.draw();
        }, page.fail);
      const root = drawn.shadowRoot;
      root.addEventListener("consent-decision", onDecision);
      root.addEventListener("consent-view", onView);
      renderPanel(root, page, { name: wanted, texts });
      if (wanted) setTimeout(() => added.lint?.(drawn, (name) => !!categoryOf(name, page.settings.policy), page.warn), LINT_DELAY_MS);
      if (wanted) drawn.setAttribute("open", wanted);
      else drawn.removeAttribute("open");
      if (wanted === shown) return;
      for (const near of ["pointerover", "focusin"]) root.addEventListener(near, () => void page.load("temoin.second-layer").catch(String), { once: true });
      if (shown) tell("hide", shown);
      shown = wanted;
      if (shown) tell("show", shown);
    }
  };
}

export { createScreen };
