// A policy that the server sends, or that stands in the markup, until the record allows more: what nobody marked is held.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConsent, strictPolicy } from '../../src/record.js';
import { expect, test, type World } from '../helpers/test.js';
import { answer, decided, press, ready, save, site } from './site.js';

const PAGE = '/strict.html';
const HOSTS = { analytics: ['https://stats.example'], multimedia: ['https://media.example'] };

/** Nobody marked these. */
const UNMARKED = `<link rel="stylesheet" href="https://stats.example/s.css"><script src="https://stats.example/s.js"></script>
  <img src="https://stats.example/s.gif" alt=""><iframe src="https://media.example/frame.html" title="Frame"></iframe>
  <script>fetch('https://stats.example/s.json').catch(String); new Image().src = 'https://other.example/pixel.gif'</script>`;

const hosts = (world: World): string[] => [...new Set(world.log.requests(/\.example/).map(({ host }) => host))].sort();
const loads = (world: World, path: string): number => world.log.requests(path).length;

test('a header holds what nobody marked; a grant reloads once and lets in its own hosts; a withdrawal shuts them out again', async ({ visit, world }) => {
  const body = site(UNMARKED + '<button id="withdraw" data-consent-action="withdraw">Withdraw</button>', { attributes: 'strict-policy' });
  world.page(PAGE, ({ cookie }) => ({ body, headers: { 'content-security-policy': strictPolicy(readConsent(cookie), { hosts: HOSTS }) } }));
  await visit.goto(PAGE, 'load');
  await ready(visit, 'undecided');
  await world.log.settled();
  expect(world.log.requests(/\.example/)).toEqual([]);

  await press(visit, 'preferences');
  await visit.waitFor('consent-panel dialog');
  await save(visit, 'analytics');
  await expect.poll(() => loads(world, PAGE)).toBe(2);
  await expect.poll(() => world.log.requests('stats.example/').length).toBe(4);
  await world.log.settled();
  expect(hosts(world)).toEqual(['stats.example']);
  expect(loads(world, PAGE)).toBe(2);

  world.log.forget();
  await visit.click('#withdraw');
  await expect.poll(() => loads(world, PAGE)).toBe(1);
  await decided(visit, 'withdraw');
  await world.log.settled();
  expect(world.log.requests(/\.example/)).toEqual([]);
  expect(loads(world, PAGE)).toBe(1);
});

test('a server that does not follow the record is no loop: one reload, and what it holds stays held', async ({ visit, world }) => {
  world.page(PAGE, site(UNMARKED, { attributes: 'strict-policy' }), { headers: { 'content-security-policy': strictPolicy(null) } });
  await visit.goto(PAGE);
  await answer(visit, 'accept-all');
  await expect.poll(() => loads(world, PAGE)).toBe(2);
  await ready(visit, 'decided');
  await world.log.settled();
  expect(loads(world, PAGE)).toBe(2);
  expect(world.log.requests(/\.example/)).toEqual([]);
});

test('a static page holds by its markup alone; granted, it comes back under a wider policy', async ({ visit, world }) => {
  const STATIC = '/static.html';
  world.page(STATIC, readFileSync(join(import.meta.dirname, '../../demo/recipes/strict-policy/static.html')));
  await visit.goto(STATIC, 'load');
  await ready(visit, 'undecided');
  await world.log.settled();
  expect(world.log.requests(/google-analytics|youtube/)).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => loads(world, STATIC)).toBe(2);
  await expect.poll(() => [world.log.requests('google-analytics.com/analytics.js').length, world.log.requests('youtube-nocookie.com/embed/').length]).toEqual([1, 1]);
  await world.log.settled();
  expect(loads(world, STATIC)).toBe(2);
});
