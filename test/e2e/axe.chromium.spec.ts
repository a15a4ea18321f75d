// What axe finds: in every state, in each theme, in light from left to right and in the dark from right to left.
import { readdirSync } from 'node:fs';
import { faults } from '../helpers/axe.js';
import { expect, test } from '../helpers/test.js';
import { BANNER, button, PREFERENCES, site } from './site.js';

const CHILDREN = '<consent-category name="analytics"><consent-service name="counter" label="Counter" provider="Counter Inc." cookies="_c" country="US" abroad policy-url="/counter"></consent-service><consent-service name="clicks" label="Clicks" provider="Heat SA"></consent-service></consent-category>';
const MAIN = '<main><h1>Page</h1><consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Big Buck Bunny"></consent-embed></main>';
const IN_PAGE = '<main><h1>Privacy</h1><consent-preferences></consent-preferences><cookie-table></cookie-table></main>';
const ATTRIBUTES = 'categories="analytics multimedia marketing" policy-url="/privacy" controller="The Workshop" contact="privacy@workshop.example"';

const themes = ['none', ...readdirSync('src/themes').map((file) => file.replace('.css', ''))];

for (const theme of themes) {
  for (const [colorScheme, lang, dir] of [['light', 'fr', 'ltr'], ['dark', 'ar', 'rtl']] as const) {
    test(`axe finds nothing in any state: theme ${theme}, ${colorScheme}, ${dir}`, async ({ page, world }) => {
      const sheet = theme === 'none' ? '' : `<link rel="stylesheet" href="/dist/themes/${theme}.css">`;
      const head = `<meta name="color-scheme" content="light dark"><style>body { color: CanvasText; background: Canvas }</style>${sheet}`;
      const whole = (body: string, more = '') => site(body, { attributes: `${ATTRIBUTES} ${more}`, children: CHILDREN, head }).replace('lang="en"', `lang="${lang}" dir="${dir}"`);
      world.page('/page.html', whole(MAIN));
      world.page('/dialog.html', whole(MAIN, 'layout="dialog"'));
      world.page('/privacy.html', whole(IN_PAGE, 'without-banner'));
      await page.emulateMedia({ colorScheme });
      for (const where of ['/page.html', '/dialog.html']) {
        await page.goto(where);
        await page.locator(BANNER).waitFor();
        await page.locator('consent-placeholder button').first().waitFor();
        expect(await faults(page), where).toEqual([]);
      }
      await page.locator(button('preferences')).click();
      await page.locator(PREFERENCES).locator('summary').click();
      await page.locator(PREFERENCES).locator('input[name="clicks"]').click();
      expect(await faults(page), 'preferences').toEqual([]);
      await page.locator(button('save')).click();
      await page.locator('[part="reopen"]').waitFor();
      expect(await faults(page), 'reopen').toEqual([]);
      await page.goto('/privacy.html');
      await page.locator('consent-preferences [data-consent-action="withdraw"]').waitFor();
      await page.locator('cookie-table table').waitFor();
      expect(await faults(page), 'in the page').toEqual([]);
    });
  }
}
