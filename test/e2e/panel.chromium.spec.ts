// How the panel looks and stands: what only Chromium can emulate and measure.
import { faults } from '../helpers/axe.js';
import { expect, test } from '../helpers/test.js';
import { BANNER, button, held, PREFERENCES, site } from './site.js';

const EMBED = '<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Big Buck Bunny"></consent-embed>';
const MAIN = `<main><h1>Page</h1>${EMBED}</main>`;
const WORDS = 'policy-url="/privacy" controller="The Workshop" contact="privacy@workshop.example"';

test('axe finds nothing where colours are forced, contrast is wanted, or the language runs from right to left; forced colours keep every border', async ({ page, world }) => {
  const strings = '<script type="application/json">{ "strings": { "lang": "ar", "dir": "rtl" } }</script>';
  for (const [name, media, children] of [
    ['forced', { forcedColors: 'active' }, ''],
    ['contrast', { contrast: 'more' }, ''],
    ['rtl', { forcedColors: 'none', contrast: 'no-preference' }, strings],
  ] as const) {
    await page.emulateMedia(media);
    world.page(`/${name}.html`, site(MAIN, { attributes: WORDS, children }));
    await page.goto(`/${name}.html`);
    await page.locator(BANNER).waitFor();
    await page.locator('consent-placeholder button').first().waitFor();
    expect(await faults(page), name).toEqual([]);
    await page.locator(button('preferences')).click();
    await page.locator(PREFERENCES).waitFor();
    expect(await faults(page), name).toEqual([]);
    const borders = await page.locator(PREFERENCES).locator('button[part~=button]').evaluateAll((buttons) => buttons.map((each) => getComputedStyle(each).borderTopWidth));
    expect(borders.every((width) => parseFloat(width) >= 1), name).toBe(true);
    if (name === 'rtl') expect(await page.locator('[part=close]').evaluate((cross) => cross.getBoundingClientRect().x < innerWidth / 2)).toBe(true);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('consent-panel').evaluate((panel) => getComputedStyle(panel).display)).toBe('none');
});

test('moves nothing: no layout shift from the first paint to a film playing', async ({ page, world }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(Reflect.get(entry, 'value') as number))).observe({ type: 'layout-shift', buffered: true });
  });
  // Until temoin is here an embed is a word the browser does not know: the site's own rule gives it its room.
  const room = '<style>consent-embed { display: block; aspect-ratio: 16 / 9 }</style>';
  world.page('/page.html', site(`<p>Above</p>${EMBED}<p>Below</p>${held('count')}`, { head: room }));
  world.delay('/dist/temoin.js', 500);
  await page.goto('/page.html');
  await page.locator(BANNER).waitFor();
  await page.locator(button('preferences')).click();
  await page.locator(button('accept-all')).click();
  await page.locator('[part="reopen"]').waitFor();
  await page.locator('consent-embed iframe').waitFor();
  await expect.poll(() => world.log.requests('count.js').length).toBe(1);
  await world.log.settled();
  // A shift within half a second of a click does not count as one for browsers; it does here.
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
});

test('paints the banner where it stands and nowhere else: before it is seen a browser paints all that is in sight', async ({ page, world }) => {
  world.page('/page.html', site('<p>Text</p>'.repeat(99)));
  await page.goto('/page.html');
  await page.locator(BANNER).waitFor();
  const session = await page.context().newCDPSession(page);
  type Layer = { backendNodeId?: number; width: number; height: number; drawsContent: boolean };
  const told = new Promise<Layer[]>((resolve) => session.on('LayerTree.layerTreeDidChange', ({ layers }) => layers && resolve(layers)));
  await session.send('DOM.enable');
  await session.send('LayerTree.enable');
  // Layers are told of when something is painted.
  await page.screenshot();
  const drawn = [];
  for (const { backendNodeId, width, height, drawsContent } of await told) {
    if (!backendNodeId || !drawsContent) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId });
    if (node.nodeName !== '#document') drawn.push([node.nodeName, width, Math.abs(height - (await page.locator(BANNER).boundingBox())!.height) < 3]);
  }
  expect(drawn).toEqual([['SECTION', 1280, true]]);
});

test('fits 320 pixels without scrolling sideways, with every button in reach', async ({ page, world }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const overflows = () => {
    const panel = document.querySelector('cookie-consent')!.shadowRoot!.querySelector('[part~=banner], dialog')!;
    return [document.documentElement.scrollWidth > 320, panel.scrollWidth > panel.clientWidth, panel.getBoundingClientRect().right > 320.5];
  };
  for (const [layout, lang] of [['bar', 'en'], ['box', 'fr'], ['dialog', 'fr']]) {
    world.page(`/${layout}.html`, site(MAIN, { attributes: `${WORDS} layout="${layout}" lang="${lang}"`, head: '<meta name="viewport" content="width=device-width">' }));
    await page.goto(`/${layout}.html`);
    for (const name of ['accept-all', 'reject-all', 'preferences'] as const) {
      const box = await page.locator(BANNER).locator(`[data-consent-action="${name}"]`).boundingBox();
      expect(box!.height, name).toBeGreaterThanOrEqual(24);
      expect(box!.x + box!.width, name).toBeLessThanOrEqual(320);
      expect(box!.y + box!.height, name).toBeLessThanOrEqual(568);
    }
    expect(await page.evaluate(overflows), layout).toEqual([false, false, false]);
    await page.locator(button('preferences')).click();
    await page.locator(button('save')).waitFor();
    expect(await page.evaluate(overflows), layout).toEqual([false, false, false]);
  }
});

test('Global Privacy Control denies what sells or shares, whatever is clicked or stored, and says so', async ({ page, world }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  world.page('/page.html', site(held('count') + held('sale', 'marketing') + held('own', 'selling'), { attributes: 'categories="analytics marketing selling"', children: '<consent-category name="selling" label="Selling" sale></consent-category>' }));
  await page.goto('/page.html');
  await expect(page.locator(BANNER)).toContainText('not sold or shared');
  await page.locator(button('preferences')).click();
  await expect(page.locator('consent-panel input[name="marketing"]')).toBeDisabled();
  await page.locator(button('accept-all')).click();
  await expect.poll(() => world.log.requests('count.js').length).toBe(1);
  await world.log.settled();
  expect(world.log.requests(/(sale|own)\.js/)).toEqual([]);
  const cookie = decodeURIComponent((await page.context().cookies()).find(({ name }) => name === 'cookie_consent')!.value);
  expect(JSON.parse(cookie)).toMatchObject({ choices: { analytics: true, marketing: false, selling: false } });

  // A yes from before the signal was on is outranked by it.
  await page.evaluate((value) => { document.cookie = `cookie_consent=${encodeURIComponent(value)}; path=/`; }, cookie.replaceAll('false', 'true'));
  await page.reload();
  await expect.poll(() => world.log.requests('count.js').length).toBe(2);
  await world.log.settled();
  expect(world.log.requests('sale.js')).toEqual([]);

  // It is written down as a refusal; where the site ignores the signal, what counts is what is stored.
  await page.evaluate((value) => { document.cookie = `cookie_consent=${encodeURIComponent(value)}; path=/`; }, cookie.replaceAll('false', 'true'));
  world.page('/ignoring.html', site(held('sale', 'marketing'), { attributes: 'categories="analytics marketing selling" ignore-gpc' }));
  await page.goto('/ignoring.html');
  await expect.poll(() => world.log.requests('sale.js').length).toBe(1);
});
