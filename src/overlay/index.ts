/**
 * Loaded by `inspect/` where a developer asks for it (`?temoin-audit` on localhost, or `data-audit`): what `audit()` finds, as
 * it happens, over the page and as a table in the console. Knows the public API alone.
 */
import { toRows } from './rows.js';
import { createView } from './view.js';

/** Requests and writes come in bursts. */
const SETTLED_MS = 200;
/** Nothing tells a page that its cookies have changed, in every browser. */
const LOOK_MS = 1000;
/** Browsers list 250 unless told. */
const RESOURCES = 2000;

/** Where temoin comes from is no finding: the site has chosen it, and it cannot hold itself. */
const OWN_HOST = new URL(import.meta.url).hostname;

const keys = (): string => {
  try {
    return [document.cookie.replace(/=[^;]*/g, ''), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join();
  } catch {
    return '';
  }
};

let isHere = false;

export function begin(): void {
  if (isHere) return;
  isHere = true;
  performance.setResourceTimingBufferSize(RESOURCES);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  let before = keys();
  const soon = (): void => {
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
    document.removeEventListener('consent-change', soon);
  });
  async function look(): Promise<void> {
    const rows = toRows(await window.cookieConsent.audit(), OWN_HOST);
    if (!isHere) return;
    draw(rows);
    const table = rows.map(({ what, standing, category, provider, fix }) => ({ what, standing, category, provider, fix }));
    const next = JSON.stringify(table);
    if (next !== shown && rows.length) console.table(table);
    shown = next;
  }
  resources.observe({ type: 'resource', buffered: true });
  document.addEventListener('consent-change', soon);
  soon();
}
