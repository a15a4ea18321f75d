// The banner is never the largest thing painted on a page that has something of its own to show. Only Chromium says what was.
import { expect, test } from '../helpers/test.js';
import { BANNER, site } from './site.js';

// Not a picture: one of few bytes for its size is none to Chromium.
const HERO = '<h1 id="hero" style="margin: 0; font: 700 9vw/1.1 sans-serif">The river freezes from its banks, where the current is slow</h1><p>Words.</p>';

for (const [layout, width, height] of [['bar', 1280, 800], ['box', 1280, 800], ['bar', 360, 740], ['box', 360, 740]] as const) {
  test(`the hero of a page is the largest thing painted, not the ${layout} over it: ${width} px`, async ({ page, world }) => {
    await page.setViewportSize({ width, height });
    world.page('/page.html', site(HERO, { attributes: `layout="${layout}" policy-url="/privacy"`, head: '<meta name="viewport" content="width=device-width">' }));
    await page.goto('/page.html');
    await page.locator(BANNER).waitFor();
    const painted = () =>
      page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: string[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) seen.push((Reflect.get(entry, 'element') as Element | null)?.id ?? 'something in a shadow tree');
              resolve(seen);
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
    await expect.poll(async () => (await painted()).at(-1)).toBe('hero');
  });
}
