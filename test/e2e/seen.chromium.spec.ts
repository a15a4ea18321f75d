// A few photographs, held against those in test/e2e/seen/. `npx playwright test -c .config/e2e.config.js seen --update-snapshots`
// takes them anew; `npm run gallery` shows all the rest.
import { expect, test } from '../helpers/test.js';
import { BANNER, button, PREFERENCES, site } from './site.js';

const CHILDREN = '<consent-category name="analytics"><consent-service name="counter" label="Counter" provider="Counter Inc." cookies="_c" country="US" abroad></consent-service></consent-category>';
const ATTRIBUTES = 'categories="analytics multimedia" policy-url="/privacy" controller="The Workshop" contact="privacy@workshop.example"';

/** Fonts that test/helpers/install-browsers.js installs; a machine's others are another picture. */
const FONTS = { ltr: 'Noto Sans', rtl: 'Noto Naskh Arabic' };

const SHOTS = [
  { name: 'banner', lang: 'en', width: 1280, scheme: 'light', layout: 'bar' },
  { name: 'banner-small', lang: 'fr', width: 320, scheme: 'dark', layout: 'bar' },
  { name: 'dialog-arabic', lang: 'ar', width: 768, scheme: 'light', layout: 'dialog' },
  { name: 'preferences-small', lang: 'fr', width: 320, scheme: 'light', layout: 'bar' },
  { name: 'preferences-arabic', lang: 'ar', width: 768, scheme: 'dark', layout: 'bar' },
] as const;

for (const { name, lang, width, scheme, layout } of SHOTS) {
  test(`looks as it did: ${name}`, async ({ page, world }) => {
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    const head = `<meta name="viewport" content="width=device-width"><style>html { font: 16px "${FONTS[dir]}", monospace }</style>`;
    world.page('/page.html', site('<h1>Page</h1>', { attributes: `${ATTRIBUTES} layout="${layout}" theme="${scheme}"`, children: CHILDREN, head }).replace('lang="en"', `lang="${lang}" dir="${dir}"`));
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/page.html');
    const isThere = await page.evaluate((font) => {
      const context = document.createElement('canvas').getContext('2d')!;
      const widths = [`"${font}", monospace`, 'monospace'].map((family) => {
        context.font = `16px ${family}`;
        return context.measureText('wwiiىىى').width;
      });
      return widths[0] !== widths[1];
    }, FONTS[dir]);
    test.skip(!isThere, `SKIPPED: this machine has no ${FONTS[dir]}.`);
    await page.locator(BANNER).waitFor();
    if (name.startsWith('preferences')) {
      await page.locator(button('preferences')).click();
      await page.locator(PREFERENCES).locator('summary').waitFor();
    }
    // Other builds of a browser smooth edges otherwise.
    await expect(page.locator(name.startsWith('preferences') ? PREFERENCES : BANNER)).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.02 });
  });
}
