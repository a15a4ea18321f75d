import { categoryOf } from '../core/verdict.js';
import { lint } from './lint.js';
import { renderPanel } from './render.js';

function createScreen(page, again) {
  new MutationObserver(again).observe(document, { attributeFilter: ["lang"], subtree: true });
  let shown = null;
  let texts;
  return {
    /** `next`: the texts from now on; default: those there are. */
    draw(next = texts) {
      texts = next;
      const { element, wanted = null, settings, action = null } = page;
      if (!texts) return;
      const { reason, warn } = page;
      lint((name) => !!categoryOf(name, settings.policy), warn);
      renderPanel(element.shadowRoot, { ...settings, name: wanted, reason, texts, action, warn, granted: page.granted });
      if (wanted === shown) return;
      if (shown) page.emit("hide", { view: shown });
      shown = wanted;
      if (shown) {
        element.setAttribute("open", shown);
        page.emit("show", { view: shown });
      } else element.removeAttribute("open");
    }
  };
}

export { createScreen };
