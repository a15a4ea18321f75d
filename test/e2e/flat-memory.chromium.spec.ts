// An element that is taken out and put back leaves nothing behind. Only Chromium counts what is alive for a test.
import { expect, test } from '../helpers/test.js';
import { site } from './site.js';

const ROUND = 10_000;

const HELD = `<script type="text/plain" data-consent="analytics">window.ran = (window.ran ?? 0) + 1</script>
  <img data-consent="multimedia" data-src="https://pictures.example/a.gif" alt="">
  <div data-consent="multimedia"><!-- <b>Held</b> --></div>`;

for (const isGranted of [false, true]) {
  test(`taken out and put back ${ROUND} times, ${isGranted ? 'granted' : 'undecided'}`, async ({ page, world }) => {
    world.page('/page.html', site(`<main>${HELD}</main>`, { attributes: 'without-reload' }));
    await page.goto('/page.html');
    await page.waitForFunction(() => document.querySelector('cookie-consent')?.shadowRoot?.querySelector('consent-panel'));
    if (isGranted) {
      await page.evaluate(() => window.cookieConsent.acceptAll());
      await page.waitForFunction(() => Reflect.get(window, 'ran') === 1 && document.querySelector('b'));
    }
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');

    /** Nodes and listeners alive, and bytes in use, once everything that could go has gone. */
    const alive = async () => {
      for (let times = 0; times < 3; times += 1) await devTools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devTools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    /** Observers are told after each, as they are when a page does so in tasks of their own. */
    const upset = () =>
      page.evaluate(async (times) => {
        for (let time = 0; time < times; time += 1) {
          for (const selector of ['cookie-consent', 'main']) {
            const element = document.querySelector(selector)!;
            element.remove();
            document.body.append(element);
          }
          await Promise.resolve();
        }
        await new Promise((resolve) => setTimeout(resolve));
      }, ROUND);

    // What is made once, and what a browser compiles, is there after the first.
    await upset();
    const before = await alive();
    await upset();
    const after = await alive();
    expect(after.nodes - before.nodes, 'nodes').toBeLessThan(ROUND / 100);
    expect(after.listeners - before.listeners, 'listeners').toBeLessThan(ROUND / 100);
    // A hundred bytes a round would be a megabyte.
    expect(after.heap - before.heap, 'bytes').toBeLessThan(ROUND * 50);
    expect(await page.evaluate(() => Reflect.get(window, 'ran') ?? 0)).toBe(isGranted ? 1 : 0);
    expect(world.log.requests('pictures.example').length > 0).toBe(isGranted);
  });
}
