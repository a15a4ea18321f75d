// Playwright's own `page`, for what only Chromium can do: it sees the same world as `visit`.
import { expect, test } from '../helpers/test.js';

test('sees the same world, in a dark one', async ({ page, world }) => {
  world.page('/dark.html', '<!doctype html><title>Dark</title><img src="https://pixel.example/1.gif" alt="">');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/dark.html');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(world.log.requests('pixel.example')).toHaveLength(1);
});
