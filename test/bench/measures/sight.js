/** When the banner is on the screen, and what moves meanwhile. */
import { visit } from '../visit.js';

/** Of a trace: the thread's tasks, the page's marks, and what the compositor does with each frame. */
const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
const MARK = 'banner stands';

/** Runs in the page. */
function probe([selector, name]) {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const find = () => document.querySelector(selector) ?? document.querySelector('cookie-consent')?.shadowRoot?.querySelector(selector);
  const look = () => {
    const button = find();
    const box = button?.getBoundingClientRect();
    const isThere = box?.width && box.top >= 0 && box.bottom <= innerHeight && button.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isThere) performance.mark(name);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * The frame that holds the banner: a page's next task says nothing of it, as others may come between, and what is painted is
 * not on the screen before the compositor has drawn it. Work is the main thread's own, up to the end of that frame: what else
 * the machine does meanwhile is not counted.
 */
function frameOf({ traceEvents: events }, url) {
  const mark = events.find(({ name, cat }) => name === MARK && cat.includes('user_timing'));
  const start = events.findLast(({ name, args, ts }) => name === 'navigationStart' && args.data?.documentLoaderURL === url && ts < mark?.ts);
  if (!start) return { drawn: NaN, work: NaN };
  const inPage = events.filter(({ pid, ts }) => pid === mark.pid && ts > start.ts).sort((a, b) => a.ts - b.ts);
  const tasks = inPage.filter(({ name, ph, tid }) => name.endsWith('RunTask') && ph === 'X' && tid === mark.tid);
  const frame = inPage.findLast(({ name, ts }) => name === 'BeginMainThreadFrame' && ts < mark.ts).args;
  const then = (wanted, after, isIt = () => true) =>
    inPage.find(({ name, ts, args }) => name === wanted && ts > after?.ts && args.layerTreeId === frame.layerTreeId && isIt(args));
  const activated = then('ActivateLayerTree', mark, ({ frameId }) => frameId >= frame.data.frameId);
  return {
    drawn: (then('DrawFrame', activated)?.ts - start.ts) / 1000,
    work: tasks.filter(({ ts }) => ts < mark.ts).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
  };
}

/**
 * Milliseconds from navigation until the frame is drawn in which the accept button can be seen, and of work on the main thread
 * for it; the sum of all layout shifts.
 */
export async function sight(browser, server, contender, kind, slowdown) {
  const context = await browser.newContext();
  const url = server.url(contender, kind);
  await browser.startTracing(undefined, { categories: CATEGORIES });
  const { page } = await visit(context, url, { slowdown, probe, about: [contender.accept, MARK] });
  const { drawn, work } = frameOf(JSON.parse(String(await browser.stopTracing())), url);
  const shift = await page.evaluate(() => window.shift);
  await context.close();
  return { 'banner drawn after': drawn, 'work until then': work, 'layout shift': shift };
}
