// What not even a strict policy holds. A test that fails here says that a browser has mended it: then the limit goes from
// the README. With GUARD_TABLE (`npm run guard:table`) also what each strength held, which is printed and not judged.
import { mkdirSync, writeFileSync } from 'node:fs';
import { strictPolicy } from '../../src/record.js';
import { expect, test } from '../helpers/test.js';
import { site } from './site.js';
import { leaksUnder, STRENGTHS } from './unmarked.js';

test('known leak: a worker of the site’s own asks whom it likes; nothing else in the corpus gets past the header', async ({ visit, world }) => {
  expect(await leaksUnder('strict header', visit, world)).toEqual(['own-worker']);
});

test('known leak: a page may send its visitor anywhere', async ({ visit, world }) => {
  const body = site("<script>addEventListener('load', () => setTimeout(() => { location.href = 'https://other.example/elsewhere.html' }))</script>");
  world.page('/leaves.html', body, { headers: { 'content-security-policy': strictPolicy(null) } });
  await visit.goto('/leaves.html');
  await expect.poll(() => world.log.requests('elsewhere.html').length).toBe(1);
});

if (process.env['GUARD_TABLE'])
  test('what each strength held', async ({ visit, world }) => {
    test.setTimeout(600_000);
    world.page('/empty.html', '<!doctype html><title>Empty</title>');
    const leaks: Record<string, string[]> = {};
    for (const strength of STRENGTHS) {
      leaks[strength] = await leaksUnder(strength, visit, world);
      await visit.goto('/empty.html');
    }
    mkdirSync('.cache/guard', { recursive: true });
    writeFileSync(`.cache/guard/${visit.engine}.json`, JSON.stringify(leaks));
  });
