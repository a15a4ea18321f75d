/**
 * Keeps clear of the banner whatever has the focus (WCAG 2.2, 2.4.11; technique C43): the page scrolls to its end above the
 * banner, and into view beside it. Where nothing can scroll, the banner gives way.
 */
import { whenIdle } from '../embeds/when-idle.js';
import { added } from './added.js';
import { adopt } from './sheets.js';

const sheet = new CSSStyleSheet();
let surface: HTMLElement | null = null;

const isAtTop = () => surface!.dataset['position'] === 'top';

/** Whether there is more of the page than fits the screen: one that fits would get a scroll bar, and be narrower. */
const scrolls = ({ scrollHeight, clientHeight } = document.documentElement) => scrollHeight > clientHeight;

function measure(): void {
  const height = surface?.offsetHeight;
  // The end is where a page can grow without moving anything.
  sheet.replaceSync(
    height && !surface!.matches('dialog') && scrolls()
      ? `:root{scroll-padding-block-${isAtTop() ? 'start' : 'end'}:${height}px}:root::after{content:"";display:block;block-size:${height}px}`
      : '',
  );
}

const giveWay = ({ target }: Event): void =>
  // Once the browser has scrolled to it.
  void requestAnimationFrame(() => {
    const { x, y, width, height } = (target as Element).getBoundingClientRect();
    const host = (surface?.getRootNode() as ShadowRoot | undefined)?.host;
    // What stands there for the page is the element in whose shadow the banner is.
    if (host && host !== target && document.elementFromPoint(x + width / 2, y + height / 2) === host)
      surface!.dataset['position'] = isAtTop() ? 'bottom' : 'top';
  });

// Idle, thus once it is on screen: before, the page would be laid out twice until then, and the observer be called in that frame.
const size = new ResizeObserver(() => whenIdle(measure));

/** `next`: what stands over the page; null: nothing does. */
export function makeRoom(next: HTMLElement | null): void {
  if (next === surface) return;
  surface = next;
  size.disconnect();
  if (next) whenIdle(() => next === surface && size.observe(next));
  adopt(document, sheet);
  if (!surface) measure();
  // Not on the document, whose own methods a name in the page can hide.
  addEventListener('focusin', giveWay);
}

added.makeRoom = makeRoom;
