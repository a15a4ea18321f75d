/** What a click on “accept all” costs the visitor. */
import { press, SLOWDOWN, visit } from '../visit.js';

const LONGEST_MS = 120_000;

/** Runs in the page. */
function probe() {
  window.click = { start: NaN, nextPaint: NaN, tasks: [] };
  addEventListener('click', ({ timeStamp }) => (window.click.start = timeStamp), { capture: true });
  // https://w3c.github.io/event-timing/: from the event to the next paint, in steps of 8 ms.
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') window.click.nextPaint = duration;
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.click.tasks.push({ end: startTime + duration, duration });
  }).observe({ type: 'longtask' });
}

/** Milliseconds to the next paint, of the longest task from the click on, and until the last held script has run. */
export async function click(browser, server, contender, kind) {
  const context = await browser.newContext();
  const { page, slowTo, quiet } = await visit(context, server.url(contender, kind), { probe });
  await slowTo(SLOWDOWN);
  await press(page, contender.accept);
  const count = Number(kind) || 1;
  await page.waitForFunction((count) => window.ran >= count, count, { polling: 500, timeout: LONGEST_MS });
  await quiet();
  const { start, nextPaint, tasks, ranAt } = await page.evaluate(() => ({ ...window.click, ranAt: window.ranAt }));
  await context.close();
  return {
    // Less than the threshold is not reported.
    'next paint': Number.isNaN(nextPaint) ? 16 : nextPaint,
    // Nor is a task under 50 ms.
    'longest task': Math.max(50, ...tasks.filter(({ end }) => end > start).map(({ duration }) => duration)),
    'all have run after': ranAt - start,
  };
}
