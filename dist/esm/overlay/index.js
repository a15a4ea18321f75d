import { toRows } from './rows.js';
import { createView } from './view.js';

const SETTLED_MS = 200;
const LOOK_MS = 1e3;
const RESOURCES = 2e3;
const OWN_HOST = new URL(import.meta.url).hostname;
const keys = () => {
  try {
    return [document.cookie.replace(/=[^;]*/g, ""), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join();
  } catch {
    return "";
  }
};
let isHere = false;
function begin() {
  if (isHere) return;
  isHere = true;
  performance.setResourceTimingBufferSize(RESOURCES);
  let timer;
  let shown = "";
  let before = keys();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLED_MS);
  };
  const resources = new PerformanceObserver(soon);
  const ticks = setInterval(() => {
    const now = keys();
    if (now !== before) soon();
    before = now;
  }, LOOK_MS);
  const draw = createView(() => {
    isHere = false;
    clearTimeout(timer);
    clearInterval(ticks);
    resources.disconnect();
    document.removeEventListener("consent-change", soon);
  });
  async function look() {
    const rows = toRows(await window.cookieConsent.audit(), OWN_HOST);
    if (!isHere) return;
    draw(rows);
    const table = rows.map(({ what, standing, category, provider, fix }) => ({ what, standing, category, provider, fix }));
    const next = JSON.stringify(table);
    if (next !== shown && rows.length) console.table(table);
    shown = next;
  }
  resources.observe({ type: "resource", buffered: true });
  document.addEventListener("consent-change", soon);
  soon();
}

export { begin };
