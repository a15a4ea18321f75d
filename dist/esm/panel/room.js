import { whenIdle } from '../embeds/when-idle.js';
import { added } from './added.js';
import { adopt } from './sheets.js';

const sheet = new CSSStyleSheet();
let surface = null;
const isAtTop = () => surface.dataset["position"] === "top";
const scrolls = ({ scrollHeight, clientHeight } = document.documentElement) => scrollHeight > clientHeight;
function measure() {
  const height = surface?.offsetHeight;
  sheet.replaceSync(
    height && !surface.matches("dialog") && scrolls() ? `:root{scroll-padding-block-${isAtTop() ? "start" : "end"}:${height}px}:root::after{content:"";display:block;block-size:${height}px}` : ""
  );
}
const giveWay = ({ target }) => (
  // Once the browser has scrolled to it.
  void requestAnimationFrame(() => {
    const { x, y, width, height } = target.getBoundingClientRect();
    const host = surface?.getRootNode()?.host;
    if (host && host !== target && document.elementFromPoint(x + width / 2, y + height / 2) === host)
      surface.dataset["position"] = isAtTop() ? "bottom" : "top";
  })
);
const size = new ResizeObserver(() => whenIdle(measure));
function makeRoom(next) {
  if (next === surface) return;
  surface = next;
  size.disconnect();
  if (next) whenIdle(() => next === surface && size.observe(next));
  adopt(document, sheet);
  if (!surface) measure();
  addEventListener("focusin", giveWay);
}
added.makeRoom = makeRoom;

export { makeRoom };
