/** When the banner can be seen, and what moves meanwhile. */
import { SLOWDOWN, visit } from '../visit.js';

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
    port1.onmessage = () => (window.sight.banner = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from navigation to the frame in which the accept button can be seen; the sum of all layout shifts. */
export async function sight(browser, server, contender) {
  const context = await browser.newContext();
  const { page } = await visit(context, server.url(contender, 'video'), { slowdown: SLOWDOWN, probe, about: contender.accept });
  const { banner, shift } = await page.evaluate(() => window.sight);
  await context.close();
  return { 'banner seen after': banner, 'layout shift': shift };
}
