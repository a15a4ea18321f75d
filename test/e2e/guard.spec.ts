// `data-guard`: what nobody marked is held as far as a script can, said aloud, and let in after its category is granted.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, ready, save, press, site, warnings } from './site.js';

const PAGE = '/guarded.html';
const GUARD = '<script src="/dist/temoin.js" data-guard="essential=cdn.example"></script>';
const SERVICES = '<consent-category name="analytics"><consent-service name="stats" hosts="stats.example *.count.example"></consent-service></consent-category>';

/** Put in by a script once the page is there: the parser has not read ahead of it, so that every engine can hold it. */
const LATER = `<script>addEventListener('load', () => {
  const put = (name, more) => document.body.append(Object.assign(document.createElement(name), more));
  put('img', { src: 'https://stats.example/pixel.gif' });
  put('img', { src: 'https://a.count.example/pixel.gif' });
  put('script', { src: 'https://www.google-analytics.com/analytics.js' });
  put('iframe', { src: 'https://www.youtube.com/embed/x' });
  put('img', { src: 'https://cdn.example/logo.gif' });
  put('img', { src: 'https://static.www.site.test/own.gif' });
  fetch('https://stats.example/hit.json').catch(String);
})</script>`;

const guarded = (world: World, script = GUARD): string => world.page(PAGE, site(LATER, { script, children: SERVICES }));
const asked = (world: World): string[] => [...new Set(world.log.requests(/(?<!site)\.(example|com)\//).map(({ host }) => host))].sort();
const loads = (world: World): number => world.log.requests(PAGE).length;
const unmarked = (visit: Visit) => visit.evaluate(async () => (await window.cookieConsent.audit()).unmarked.map(({ url, from, category }) => `${from} ${new URL(url).host} ${category}`).sort());

test('what nobody marked is held and named, with the category that would hold it; the site’s own and essential goes on', async ({ visit, world }) => {
  guarded(world);
  await visit.goto(PAGE, 'load');
  await ready(visit, 'undecided');
  await expect.poll(() => asked(world)).toEqual(['cdn.example']);
  await expect.poll(() => world.log.requests('own.gif').length).toBe(1);
  await expect.poll(async () => (await unmarked(visit)).filter((line) => !line.includes('-src'))).toEqual([
    'iframe www.youtube.com multimedia',
    'img a.count.example analytics',
    'img stats.example analytics',
    'script www.google-analytics.com analytics',
  ]);
  await world.log.settled();
  expect(asked(world)).toEqual(['cdn.example']);
  const said = await warnings(visit);
  expect(said.some((line) => line.includes('nobody marked https://www.youtube.com/embed/x (iframe)') && line.includes('data-consent="multimedia"'))).toBe(true);
});

test('a grant reloads once and lets in the hosts that the site declares and those of the table, of that category alone', async ({ visit, world }) => {
  guarded(world);
  await visit.goto(PAGE, 'load');
  await press(visit, 'preferences');
  await visit.waitFor('consent-panel dialog');
  await save(visit, 'analytics');
  await expect.poll(() => loads(world)).toBe(2);
  await expect.poll(() => asked(world)).toEqual(['a.count.example', 'cdn.example', 'stats.example', 'www.google-analytics.com']);
  await world.log.settled();
  expect(asked(world)).not.toContain('www.youtube.com');
  expect(loads(world)).toBe(2);

  // Withdrawn: the page comes back as it was.
  world.log.forget();
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await expect.poll(() => loads(world)).toBe(1);
  await expect.poll(() => asked(world)).toEqual(['cdn.example']);
  await world.log.settled();
  expect(asked(world)).toEqual(['cdn.example']);
  expect(loads(world)).toBe(1);
});

test('the file on its own, before temoin in one file, does the same; where it is late it says so', async ({ visit, world }) => {
  guarded(world, '<script src="/dist/temoin.guard.js" data-guard="essential=cdn.example"></script><script src="/dist/temoin.all.js" async></script>');
  await visit.goto(PAGE, 'load');
  await ready(visit, 'undecided');
  await expect.poll(() => asked(world)).toEqual(['cdn.example']);
  await answer(visit, 'accept-all');
  await expect.poll(() => loads(world)).toBe(2);
  await expect.poll(() => asked(world)).toContain('www.youtube.com');

  world.page('/late.html', site('', { script: '<script src="/dist/temoin.guard.js" data-guard async></script><script src="/dist/temoin.js" async></script>' }));
  await visit.goto('/late.html', 'load');
  await expect.poll(async () => (await warnings(visit)).some((line) => line.includes('guard: too late'))).toBe(true);
});

test('without data-guard nothing of it is fetched', async ({ visit, world }) => {
  world.page(PAGE, site(LATER));
  await visit.goto(PAGE, 'load');
  await ready(visit, 'undecided');
  await expect.poll(() => asked(world).length).toBe(5);
  expect(world.log.requests(/guard\.js|hosts\.js/)).toEqual([]);
});
