// Who has answered is not asked again, and downloads next to nothing.
import { expect, test, type World } from '../helpers/test.js';
import { answer, BANNER, ran, ready } from './site.js';

const TAG = 'googletagmanager.com/gtag/js';
const filesOf = (world: World): string[] => world.log.requests('/dist/').map(({ path }) => path.replace('/dist/', '')).sort();

test('after a yes: remembered, let in at once, and temoin.js alone is fetched', async ({ visit, world }) => {
  await visit.goto('/demo/institute/fr/index.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
  world.log.forget();

  await visit.reload();
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
  await world.log.settled();
  expect(await ran(visit)).toEqual(['js']);
  expect(filesOf(world)).toEqual(['temoin.js']);
  expect(await visit.count('consent-panel')).toBe(0);
  await ready(visit, 'decided');

  world.log.forget();
  await visit.goto('/demo/institute/fr/event.html');
  await visit.on('#event-video', (embed) => embed.scrollIntoView({ block: 'center' }));
  await expect.poll(() => world.log.requests('youtube-nocookie.com/embed/').length).toBe(1);
  await world.log.settled();
  expect(filesOf(world)).toEqual(['temoin.embed.js', 'temoin.js']);
});

test('after a no: remembered, nothing let in, and temoin.js alone is fetched', async ({ visit, world }) => {
  await visit.goto('/demo/institute/en/index.html');
  await answer(visit, 'reject-all');
  world.log.forget();

  await visit.reload();
  await ready(visit, 'decided');
  await world.log.settled();
  expect(filesOf(world)).toEqual(['temoin.js']);
  expect(await visit.count('consent-panel')).toBe(0);
  expect(world.log.thirdParties()).toEqual([]);

  // On a page with a video, its placeholder is fetched with it; nobody is asked.
  world.log.forget();
  await visit.goto('/demo/institute/en/event.html');
  await visit.waitFor('#event-video [data-consent-action="embed-once"]');
  await world.log.settled();
  expect(filesOf(world)).toEqual(['locales/en.js', 'temoin.embed.js', 'temoin.js', 'temoin.panel.js', 'temoin.placeholder.js']);
  expect(await visit.sees(BANNER)).toBe(false);
  expect(world.log.thirdParties()).toEqual([]);
});

test('who has not answered is asked again on the next page, and nothing is let in meanwhile', async ({ visit, world }) => {
  await visit.goto('/demo/institute/en/index.html');
  await visit.waitFor(BANNER);
  await visit.goto('/demo/institute/en/privacy.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
});
