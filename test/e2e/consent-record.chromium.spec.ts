/** `<consent-record>` for everyone: what axe finds on screen, in both themes, and what is on paper. Chromium alone can emulate these. */
import { faults } from '../helpers/axe.js';
import { expect, test } from '../helpers/test.js';
import { BANNER, button, site } from './site.js';

const HEAD = '<meta name="color-scheme" content="light dark"><style>body { color: CanvasText; background: Canvas }</style>';
const page = (lang: string) => site('<main><h1>Your record</h1><consent-record></consent-record></main>', { head: HEAD }).replace('lang="en"', `lang="${lang}"`);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a record, nor where everything is about to be erased: ${colorScheme}`, async ({ page: tab, world }) => {
    await tab.emulateMedia({ colorScheme });
    world.page('/record.html', page('fr'));
    await tab.goto('/record.html');
    await tab.locator(BANNER).waitFor();
    await tab.locator('consent-record [part=none]').waitFor();
    expect(await faults(tab)).toEqual([]);
    await tab.locator(button('reject-all')).click();
    await tab.locator('consent-record [data-verified]').waitFor();
    await tab.locator('consent-record summary').first().click();
    expect(await faults(tab)).toEqual([]);
    await tab.locator('consent-record [data-record-action=forget]').click();
    expect(await faults(tab)).toEqual([]);
  });
}

test('on paper the words that were shown are unfolded, and the buttons are gone', async ({ page: tab, world }) => {
  world.page('/record.html', page('en'));
  await tab.goto('/record.html');
  await tab.locator(button('accept-all')).click();
  await tab.locator('consent-record [data-verified]').waitFor();
  await expect(tab.locator('consent-record pre').first()).toBeHidden();
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.locator('consent-record pre').first()).toBeVisible();
  await expect(tab.locator('consent-record [part=tools]')).toBeHidden();
});

test('in the page’s language, whichever of 49 it is, the categories’ names too', async ({ page: tab, world }) => {
  world.page('/record.html', page('ar').replace('lang="ar"', 'lang="ar" dir="rtl"'));
  await tab.goto('/record.html');
  await tab.locator(button('accept-all')).click();
  await tab.locator('consent-record [data-verified]').waitFor();
  await expect(tab.locator('consent-record section')).toHaveAttribute('dir', 'rtl');
  await expect(tab.locator('consent-record dt').nth(1)).toHaveText('قياس الزيارات');
});
