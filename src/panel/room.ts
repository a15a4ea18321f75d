/**
 * Keeps clear of the banner whatever has the focus (WCAG 2.2, 2.4.11; technique C43): the page scrolls to its end above the
 * banner, and into view beside it. Where nothing can scroll, the banner gives way.
 */
import { adopt } from './sheets.js';

const sheet = new CSSStyleSheet();
let surface: HTMLElement | null = null;

function measure(): void {
  const height = surface?.offsetHeight;
  // Somebody's style has taken it off the screen: a modal that nobody sees would lock the page.
  if (surface instanceof HTMLDialogElement) return height ? undefined : surface.close();
  const { scrollHeight, clientHeight } = document.documentElement;
  // The end is where a page can grow without moving anything. One that fits the screen would get a scroll bar, and be narrower.
  const css =
    surface?.dataset['position'] === 'top'
      ? `:root{scroll-padding-block-start:${height}px}`
      : `:root{scroll-padding-block-end:${height}px}:root::after{content:"";display:block;block-size:${height}px}`;
  sheet.replaceSync(height && scrollHeight > clientHeight ? css : '');
}

const giveWay = ({ target }: Event): void =>
  // Once the browser has scrolled to it.
  void requestAnimationFrame(() => {
    if (!surface || surface.contains(target as Node) || !(target instanceof Element)) return;
    const { top, bottom, left, right } = surface.getBoundingClientRect();
    const focused = target.getBoundingClientRect();
    const { position } = surface.dataset;
    if (focused.top >= top && focused.bottom <= bottom && focused.left >= left && focused.right <= right)
      surface.dataset['position'] = position === 'top' ? 'bottom' : 'top';
  });

const size = new ResizeObserver(measure);

/** `next`: what stands over the page; null: nothing does. */
export function makeRoom(next: HTMLElement | null): void {
  if (next === surface) return;
  surface = next;
  size.disconnect();
  if (surface) size.observe(surface);
  adopt(document, sheet);
  measure();
  document.addEventListener('focusin', giveWay);
}
