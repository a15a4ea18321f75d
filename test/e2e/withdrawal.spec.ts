// Taking it back: what was left behind goes, from everywhere it may stand, and what cannot be unrun is reloaded away.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, decided, held, ran, site, stored } from './site.js';

const PAGE = '/shop/items/42.html';

/** A tracker that leaves its cookies wherever a page can. */
const TRACKER = `<script type="text/plain" data-consent="analytics">
  (window.ran ??= []).push('tracker');
  const places = ['path=/', 'path=/; domain=.site.test', 'path=/; domain=www.site.test', 'path=/shop', 'path=/shop/', 'path=/shop/items', 'path=/shop/items; domain=.site.test', 'path=/shop/items/42.html', 'path=/; secure', 'path=/; domain=.site.test; secure; partitioned'];
  places.forEach((place, index) => { document.cookie = '_ga_' + index + '=1; max-age=9999; ' + place });
  document.cookie = '_ga=1; path=/; domain=.site.test; max-age=9999';
  localStorage.setItem('trk_visitor', '1'); sessionStorage.setItem('trk_session', '1');
</script>`;

const DECLARED = '<consent-category name="analytics" cookies="_ga _ga_*" storage="trk_*"></consent-category>';
const WITHDRAW = '<button id="withdraw" data-consent-action="withdraw">Withdraw</button>';

const loads = (world: World): number => world.log.requests(PAGE).length;

/** Names of the cookies that the page would send, and of the keys it can see. A page that is being left cannot say: to be asked again. */
const left = async (visit: Visit): Promise<string[]> => [
  ...(await visit.cookies()).map(({ name }) => name),
  ...(await visit.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]).catch(() => ['being left'])),
].sort();

const OWN = ['cookie_consent', 'cookie_consent.history', 'cookie_consent.shown'];

async function accepted(visit: Visit, world: World, body: string, attributes = ''): Promise<void> {
  world.page(PAGE, site(body + WITHDRAW, { children: DECLARED, attributes }));
  await visit.goto(PAGE);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).not.toEqual([]);
}

test('cookies on every host and path, and storage keys, are gone; the others stay; the page reloads once', async ({ visit, world }) => {
  await accepted(visit, world, TRACKER + held('count'));
  await expect.poll(() => ran(visit)).toEqual(['tracker', 'count']);
  await visit.evaluate(() => {
    document.cookie = 'basket=3; path=/';
    document.cookie = '_gat_of_the_sites_own=1; path=/';
    localStorage.setItem('draft', 'text');
  });
  expect((await left(visit)).filter((name) => name.startsWith('_ga_')).length).toBeGreaterThanOrEqual(9);
  world.log.forget();

  await visit.click('#withdraw');
  await expect.poll(() => loads(world)).toBe(1);
  await decided(visit, 'withdraw');
  await world.log.settled();
  expect(await left(visit)).toEqual(['_gat_of_the_sites_own', 'basket', ...OWN, 'draft']);
  expect(loads(world)).toBe(1);
  expect(await ran(visit)).toEqual([]);
  expect(world.log.thirdParties()).toEqual([]);
  expect(await stored(visit)).toMatchObject({ action: 'withdraw', source: 'opener', choices: { analytics: false, multimedia: false } });
});

test('a script that writes once more while its page goes is cleaned up after, before anything may run', async ({ visit, world }) => {
  const stubborn = `<script type="text/plain" data-consent="analytics">
    (window.ran ??= []).push('stubborn');
    const write = () => { document.cookie = '_ga=again; path=/; domain=.site.test; max-age=9999'; localStorage.setItem('trk_visitor', 'again') };
    write(); addEventListener('pagehide', write); addEventListener('beforeunload', write);
  </script>`;
  await accepted(visit, world, stubborn);
  await visit.click('#withdraw');
  await expect.poll(() => loads(world)).toBe(2);
  await decided(visit, 'withdraw');
  await expect.poll(() => left(visit)).toEqual(OWN);
});

test('the denial is stored and everything cleaned up before the page hears of it; without-reload it stays', async ({ visit, world }) => {
  const frame = '<iframe data-consent="multimedia" data-src="https://media.example/frame.html" title="Frame"></iframe>';
  await accepted(visit, world, TRACKER + frame, 'without-reload');
  await expect.poll(() => world.log.requests('frame.html').length).toBe(1);
  await visit.evaluate(() => {
    document.addEventListener('consent-change', ({ detail }: CustomEventInit<{ granted: string[]; revoked: string[] }>) => {
      const { granted, revoked } = detail!;
      const frame = document.querySelector('iframe')!.hasAttribute('src');
      Reflect.set(window, 'heard', { granted, revoked, frame, cookies: decodeURIComponent(document.cookie), keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)] });
    });
  });
  await visit.click('#withdraw');
  await visit.waitFor(() => Reflect.get(window, 'heard') !== undefined);
  const heard = await visit.evaluate(() => Reflect.get(window, 'heard') as { cookies: string; keys: string[] });
  expect(heard).toMatchObject({ granted: [], revoked: ['analytics', 'multimedia'], frame: false });
  expect(heard.cookies).toMatch(/^cookie_consent=\{[^;]*"action":"withdraw"[^;]*\}$/);
  expect(heard.keys).not.toContain('trk_visitor');
  await world.log.settled();
  expect(loads(world)).toBe(1);
  expect(await left(visit)).toEqual(OWN);
});

test('no reload where nothing of what is revoked has run', async ({ visit, world }) => {
  world.page(PAGE, site(`<img data-consent="multimedia" data-src="https://media.example/img.gif" alt="">${held('count')}<a href="#cookie-consent">Manage</a>`, { children: DECLARED }));
  await visit.goto(PAGE);
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests('img.gif').length).toBe(1);
  await expect.poll(() => ran(visit)).toEqual(['count']);
  // Only multimedia is taken back, and no script has run for it.
  await visit.evaluate(() => window.cookieConsent.decide({ multimedia: false }));
  await decided(visit, 'save');
  await visit.waitFor(() => !document.querySelector('img')!.hasAttribute('src'));
  await world.log.settled();
  expect(loads(world)).toBe(1);
  await visit.evaluate(() => window.cookieConsent.decide({ analytics: false }));
  await expect.poll(() => loads(world)).toBe(2);
  await world.log.settled();
  expect(loads(world)).toBe(2);
});

test('a refusal in the preferences takes back like a withdrawal', async ({ visit, world }) => {
  await visit.goto('/demo/withdrawal.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['tracker']);
  // The second stands on /demo alone.
  await expect.poll(() => left(visit)).toEqual(['_ga', '_ga_DEMO', ...OWN, 'demo_tracker']);
  world.log.forget();
  await visit.click('#live [data-consent-action="withdraw"]');
  await expect.poll(() => world.log.requests('/demo/withdrawal.html').length).toBe(1);
  await decided(visit, 'withdraw');
  await expect.poll(async () => (await left(visit)).filter((name) => name !== 'demo.before')).toEqual(OWN);
  await world.log.settled();
  expect(world.log.requests('/demo/withdrawal.html')).toHaveLength(1);
});
