/** When the banner can be seen, and what moves meanwhile. */
import { visit } from '../visit.js';

/** Runs in the page. */
function probe(selector) {
  window.sight = { banner: NaN, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.sight.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const find = () => document.querySelector(selector) ?? document.querySelector('cookie-consent')?.shadowRoot?.querySelector(selector);
  const look = () => {
    const button = find();
    const box = button?.getBoundingClientRect();
    const isSeen = box?.width && box.top >= 0 && box.bottom <= innerHeight && button.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isSeen) return requestAnimationFrame(look);
    // A task asked for in an animation frame runs after that frame's paint.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark('banner seen');
      window.sight.banner = performance.now();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** How long the main thread itself worked until then: what else the machine does meanwhile is not counted. */
function workUntilSeen({ traceEvents: events }, url) {
  const mark = events.find(({ name, cat }) => name === 'banner seen' && cat.includes('user_timing'));
  const start = events.findLast(({ name, args, ts }) => name === 'navigationStart' && args.data?.documentLoaderURL === url && ts < mark?.ts);
  const isWork = ({ name, ph, pid, tid, ts }) => name.endsWith('RunTask') && ph === 'X' && pid === mark.pid && tid === mark.tid && ts > start.ts && ts < mark.ts;
  return start ? events.filter(isWork).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0) : NaN;
}

/**
 * Milliseconds from navigation to the frame in which the accept button can be seen, and of work on the main thread until then;
 * the sum of all layout shifts.
 */
export async function sight(browser, server, contender, SLOWDOWN) {
  const context = await browser.newContext();
  const url = server.url(contender, 'video');
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  const { page } = await visit(context, url, { slowdown: SLOWDOWN, probe, about: contender.accept });
  const trace = JSON.parse(String(await browser.stopTracing()));
  const { banner, shift } = await page.evaluate(() => window.sight); const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  await context.close();
  return { seen: banner, work: workUntilSeen(trace, url), 'fcp': fcp, shift };
}
