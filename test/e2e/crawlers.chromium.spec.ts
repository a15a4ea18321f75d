// Whoever indexes or previews a page gets no modal over it; whoever audits it sees what visitors see.
import { expect, test } from '../helpers/test.js';
import { BANNER, button, held, PREFERENCES, site } from './site.js';

const AGENTS = {
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)': 'section',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)': 'section',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)': 'section',
  'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)': 'section',
  'Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5': 'section',
  // Driven browsers, and tools that look at a page as a visitor would.
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36': 'dialog',
  'Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 Chrome-Lighthouse': 'dialog',
};

test('crawlers and previews meet a banner that blocks nothing, automation the dialog that the site wants; both are asked', async ({ browser, world, page }) => {
  world.page('/page.html', site(`<h1>Article</h1>${held('count')}`, { attributes: 'layout="dialog"' }));
  for (const [userAgent, surface] of Object.entries(AGENTS)) {
    const context = await browser.newContext({ userAgent, proxy: { server: world.address }, ignoreHTTPSErrors: true, baseURL: world.origin });
    const tab = await context.newPage();
    await tab.goto('/page.html');
    await tab.locator(BANNER).waitFor();
    expect(await tab.locator(BANNER).evaluate(({ localName }) => localName), userAgent).toBe(surface);
    expect(await tab.locator(':modal').count(), userAgent).toBe(surface === 'dialog' ? 1 : 0);
    await expect(tab.locator(button('reject-all'))).toBeVisible();
    await context.close();
  }
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await page.goto('/page.html');
  await page.locator(button('preferences')).click();
  await page.locator(PREFERENCES).getByText('Your choices').first().waitFor({ state: 'attached' });
  await page.locator(button('accept-all')).click();
  await expect.poll(() => world.log.requests('count.js').length).toBe(1);
});
