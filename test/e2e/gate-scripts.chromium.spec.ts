// Rare turns of held scripts, seen in one engine: nothing in them is an engine's own.
import { expect, test } from '../helpers/test.js';
import { answer, held, ran, site } from './site.js';

test('one that never answers holds those after it for a while, not for ever', async ({ visit, world }) => {
  world.page('/page.html', site(`${held('hung').replace('?name', '?hang&name')}${held('after')}`));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests('hung.js').length).toBe(1);
  expect(await ran(visit)).toEqual([]);
  await expect.poll(() => ran(visit), { timeout: 60_000 }).toEqual(['after']);
});

test('of a thousand each runs once, in order', async ({ visit, world }) => {
  const scripts = Array.from({ length: 1000 }, (_, index) => `<script type="text/plain" data-consent="analytics">ran.push(${index})</script>`);
  world.page('/page.html', site(`<script>ran = []</script>${scripts.join('')}`));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => visit.evaluate(() => (Reflect.get(window, 'ran') as number[]).length)).toBe(1000);
  expect(await visit.evaluate(() => (Reflect.get(window, 'ran') as number[]).every((value, index) => value === index))).toBe(true);
});
