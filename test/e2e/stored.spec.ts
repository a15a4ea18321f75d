// What is found in the browser decides whether the visitor is asked: any doubt is no consent.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, held, ready, site, stored } from './site.js';

const DAY_MS = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** A sound one, but for what is changed. */
const record = (change: object = {}): object => ({
  ...{ schema: 1, id: '0b9f3c1e-0000-4000-8000-000000000001', decidedAt: at(-1), expiresAt: at(181), noticeVersion: '1' },
  ...{ choices: { analytics: true, multimedia: true }, services: {}, action: 'accept-all', source: 'banner' },
  ...change,
});

const REFUSED = { choices: { analytics: false, multimedia: false }, action: 'reject-all' };

/** Writes the cookie as an earlier visit would have, or as nobody should. */
const leave = (visit: Visit, value: unknown, more = '; path=/'): Promise<void> =>
  visit.evaluate(
    (text, attributes) => {
      document.cookie = `cookie_consent=${text}${attributes}`;
    },
    typeof value === 'string' ? value : encodeURIComponent(JSON.stringify(value)),
    more,
  );

/** A page with a held script, the visitor on the site but not yet on it. */
async function begin(visit: Visit, world: World, attributes = ''): Promise<void> {
  world.page('/empty.html', '<!doctype html><title>Empty</title>');
  world.page('/shop/page.html', site(held('count'), { attributes }));
  await visit.goto('/empty.html');
}

const asksAndDenies = async (visit: Visit, world: World): Promise<void> => {
  await visit.waitFor(BANNER);
  await ready(visit, 'undecided');
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(false);
  expect(world.log.requests('stats.example')).toEqual([]);
};

test('a sound record is believed: nobody is asked, and what was granted runs', async ({ visit, world }) => {
  await begin(visit, world);
  await leave(visit, record());
  await visit.goto('/shop/page.html');
  await expect.poll(() => world.log.requests('stats.example').length).toBe(1);
  await ready(visit, 'decided');
  expect(await visit.count('consent-panel')).toBe(0);
});

test('an expired, future, damaged or foreign record is none: denied, and asked', async ({ visit, world }) => {
  await begin(visit, world);
  const doubtful: Record<string, unknown> = {
    expired: record({ decidedAt: at(-183), expiresAt: at(-1) }),
    'two days ahead': record({ decidedAt: at(2), expiresAt: at(184) }),
    'kept for ever': record({ expiresAt: at(4000) }),
    'another schema': record({ schema: 7 }),
    'choices that are no choices': record({ choices: { analytics: 'yes' } }),
    'without a date': record({ decidedAt: 'yesterday' }),
    'cut off': JSON.stringify(record()).slice(0, 80),
    'no percent code': '%E0%A4%A',
    'another’s text': 'granted',
    'another’s JSON': { analytics: true, consent: 'all' },
    'JSON null': 'null',
  };
  for (const [kind, value] of Object.entries(doubtful)) {
    await test.step(kind, async () => {
      await leave(visit, value);
      await visit.goto('/shop/page.html');
      await asksAndDenies(visit, world);
      expect(await visit.pageErrors()).toEqual([]);
    });
  }
});

test('a cookie of the same name that is not ours is left alone until there is a decision to keep', async ({ visit, world }) => {
  await begin(visit, world);
  await leave(visit, 'theirs');
  await visit.goto('/shop/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.evaluate(() => document.cookie)).toBe('cookie_consent=theirs');
  await answer(visit, 'accept-all');
  expect(await stored(visit)).toMatchObject({ schema: 1, action: 'accept-all' });
});

test('of two cookies the newer counts, whichever the browser names first', async ({ visit, world }) => {
  await begin(visit, world);
  // The longer path comes first in `document.cookie`.
  await leave(visit, record(), '; path=/shop');
  await leave(visit, record({ ...REFUSED, decidedAt: at(-0.5) }));
  await visit.goto('/shop/page.html');
  await ready(visit, 'decided');
  await world.log.settled();
  expect(world.log.requests('stats.example')).toEqual([]);

  await leave(visit, record({ decidedAt: at(-0.1) }), '; path=/shop');
  await visit.reload();
  await expect.poll(() => world.log.requests('stats.example').length).toBe(1);
});

test('asks again when the notice has another version: denied until then, and says why', async ({ visit, world }) => {
  await begin(visit, world, 'notice-version="2"');
  await leave(visit, record({ choices: { analytics: true, multimedia: false }, action: 'save' }));
  await visit.goto('/shop/page.html');
  await asksAndDenies(visit, world);
  expect(await visit.text(BANNER)).toContain('Your earlier refusals are kept.');
  await answer(visit, 'accept-all');
  expect(await stored(visit)).toMatchObject({ noticeVersion: '2' });
  await expect.poll(() => world.log.requests('stats.example').length).toBe(1);
});

test('does not ask who refused everything again for another notice', async ({ visit, world }) => {
  await begin(visit, world, 'notice-version="2"');
  await leave(visit, record(REFUSED));
  await visit.goto('/shop/page.html', 'load');
  await visit.waitFor(() => document.querySelector('cookie-consent')?.hasAttribute('state'));
  await world.log.settled();
  expect(await visit.sees(BANNER)).toBe(false);
  expect(world.log.requests('stats.example')).toEqual([]);
});

test('asks again when a category was added, which is denied; what was granted stays so', async ({ visit, world }) => {
  await begin(visit, world, 'categories="analytics multimedia marketing"');
  await leave(visit, record());
  await visit.goto('/shop/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(BANNER)).toContain('Advertising');
  expect(await visit.evaluate(() => ['analytics', 'marketing'].map((name) => window.cookieConsent.granted(name)))).toEqual([true, false]);
  await expect.poll(() => world.log.requests('stats.example').length).toBe(1);

  await leave(visit, record(REFUSED));
  await visit.reload();
  await visit.waitFor(BANNER);
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(false);
});
