/** `integrations`: what else has to know of a choice knows it before any of its code runs, and of a withdrawal before its cookies go. */
import { readFileSync } from 'node:fs';
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, PREFERENCES, press, ready, site, stored, TEMOIN, warnings } from './site.js';

/** A tag like Google’s: reads the data layer as it finds it when it runs, and goes on writing down what comes. */
const TAG = `
  const plain = (said) => Object.prototype.toString.call(said) === '[object Arguments]' ? Array.from(said) : said;
  const note = (said) => seen.push({ said: plain(said), cookies: document.cookie.replace(/=[^;]*/g, '') });
  window.seen = [];
  document.cookie = '_ga=1; path=/';
  dataLayer.forEach(note);
  const { push } = dataLayer;
  dataLayer.push = function (said) { note(said); return push.call(this, said); };
`;
const SNIPPET = `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', 1); gtag('config', 'G-1');`;
const URL = 'https://tag.example/gtag/js';
const HELD = `<script type="text/plain" data-consent="analytics">${SNIPPET}</script><script type="text/plain" data-consent="analytics" data-src="${URL}"></script>`;
const UNHELD = `<script>${SNIPPET}</script><script src="${URL}" async></script>`;
const ATTRIBUTES = 'categories="analytics marketing" without-reload';
const ANALYTICS = '<consent-category name="analytics" cookies="_ga"></consent-category>';

const DENIED = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied', functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted' };
const GRANTED = { ...DENIED, ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted', analytics_storage: 'granted' };
const DEFAULT = ['consent', 'default', { ...DENIED, wait_for_update: 500 }];
const REDACTION = ['set', 'ads_data_redaction', true];
const event = (analytics: string, marketing = analytics) => ({ event: 'cookie_consent_update', cookie_consent: { essential: 'granted', analytics, marketing } });

/** Everything in the data layer, as it is now; functions and `undefined` are not in JSON. */
const layer = (visit: Visit): Promise<unknown[]> =>
  visit.evaluate(() => (Reflect.get(window, 'dataLayer') as unknown[]).map((said) => (Object.prototype.toString.call(said) === '[object Arguments]' ? Array.from(said as ArrayLike<unknown>) : said)));
const isConsent = (said: unknown): boolean => JSON.stringify(said).includes('consent');
const consents = async (visit: Visit): Promise<unknown[]> => (await layer(visit)).filter(isConsent);

interface Seen {
  said: unknown;
  cookies: string;
}
const seen = (visit: Visit): Promise<Seen[]> => visit.evaluate(() => (Reflect.get(window, 'seen') ?? []) as Seen[]);

test.beforeEach(({ world }) => {
  world.page(URL, TAG);
});

test('a held tag finds default, update and event in that order; a withdrawal is told before its cookies go', async ({ visit, world }) => {
  world.page('/page.html', site(`${HELD}<a href="#cookie-consent">Manage</a>`, { attributes: `${ATTRIBUTES} integrations="google"`, children: ANALYTICS }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await layer(visit)).toEqual([DEFAULT, REDACTION]);
  expect(world.log.requests(/tag\.example/)).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(async () => (await seen(visit)).length).toBeGreaterThan(4);
  expect((await seen(visit)).map(({ said }) => said)).toEqual([DEFAULT, REDACTION, ['consent', 'update', GRANTED], event('granted'), ['js', 1], ['config', 'G-1']]);

  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'withdraw');
  await expect.poll(async () => (await seen(visit)).at(-1)?.said).toEqual(event('denied'));
  const update = (await seen(visit)).findLast(({ said }) => JSON.stringify(said).includes('"update"'))!;
  expect(update.said).toEqual(['consent', 'update', DENIED]);
  expect(update.cookies).toContain('_ga');
  await expect.poll(async () => (await visit.cookies()).map(({ name }) => name)).not.toContain('_ga');
  // One update a decision.
  expect((await consents(visit)).filter((said) => JSON.stringify(said).includes('"update"'))).toHaveLength(2);
  // Firefox tells of each cookie that cannot stand where clean-up looks for one.
  expect((await visit.pageErrors()).filter((error) => !error.includes('rejected for invalid domain'))).toEqual([]);
});

test('a choice made before, and one made in another tab, is told in one update each', async ({ visit, world }) => {
  world.page('/page.html', site(HELD, { attributes: `${ATTRIBUTES} integrations="google"` }));
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await visit.reload();
  await ready(visit, 'decided');
  expect(await layer(visit)).toEqual([DEFAULT, REDACTION, ['consent', 'update', DENIED], event('denied')]);
  const other = await visit.newTab();
  await other.goto('/page.html');
  await ready(other, 'decided');
  await other.evaluate(() => window.cookieConsent.acceptAll());
  await expect.poll(async () => (await stored(other))?.action).toBe('accept-all');
  await expect.poll(async () => (await layer(visit)).slice(4, 6)).toEqual([['consent', 'update', GRANTED], event('granted')]);
  await expect.poll(() => world.log.requests(/tag\.example/).length).toBeGreaterThan(0);
});

test('a tag that nothing holds is told of on the console, with what to do about it', async ({ visit, world }) => {
  world.page('/late.html', site('', { head: UNHELD, attributes: `${ATTRIBUTES} integrations="google-advanced"` }));
  await visit.goto('/late.html');
  await visit.waitFor(BANNER);
  await expect.poll(async () => (await warnings(visit)).join()).toContain('temoin.bootstrap.html above it');
  expect(await warnings(visit)).toHaveLength(1);
});

/** As the build wrote it, with what a site adds to its tag. */
const bootstrap = (attributes = ''): string => readFileSync('dist/temoin.bootstrap.html', 'utf8').replace('<script ', `<script ${attributes} `);

test('the bootstrap says the defaults and the stored choice above the tag, and hands over without saying them again', async ({ visit, world }) => {
  world.page('/page.html', site('', { head: bootstrap() + UNHELD, attributes: `${ATTRIBUTES} integrations="google-advanced"` }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await layer(visit)).toEqual([DEFAULT, REDACTION, ['js', 1], ['config', 'G-1']]);
  await answer(visit, 'accept-all');
  await expect.poll(() => consents(visit)).toEqual([DEFAULT, ['consent', 'update', GRANTED], event('granted')]);
  await visit.reload();
  await ready(visit, 'decided');
  await expect.poll(() => layer(visit)).toEqual([DEFAULT, REDACTION, ['consent', 'update', GRANTED], ['js', 1], ['config', 'G-1'], event('granted')]);
  expect((await seen(visit)).map(({ said }) => said).slice(0, 3)).toEqual([DEFAULT, REDACTION, ['consent', 'update', GRANTED]]);
  expect(await warnings(visit)).toEqual([]);
});

const NOW = Date.now();
const record = (more: object = {}): string => JSON.stringify({ schema: 1, id: 'a', decidedAt: new Date(NOW - 1e6).toISOString(), expiresAt: new Date(NOW + 1e8).toISOString(), noticeVersion: '1', choices: { analytics: true, marketing: true }, services: {}, action: 'save', source: 'preferences', ...more });
/** What the bootstrap alone says. */
const says = async (visit: Visit): Promise<unknown> => ((await layer(visit)).find((said) => JSON.stringify(said).includes('"update"')) as unknown[] | undefined)?.[2] ?? 'nothing';

test('the bootstrap grants nothing for what is no record of this notice, and no advertising under Global Privacy Control', async ({ visit, world }) => {
  world.page('/page.html', `<!doctype html><title>Page</title>${bootstrap()}`);
  world.page('/map.html', `<!doctype html><title>Page</title>${bootstrap('data-cookie-name="other" data-google="analytics:analytics_storage analytics:ad_storage marketing:ad_storage" data-region="CA-QC FR"')}`);
  world.page('/notice.html', `<!doctype html><title>Page</title>${bootstrap().replace('data-notice-version="1"', 'data-notice-version="2"')}`);
  await visit.goto('/page.html');
  const with_ = async (value: string, path = '/page.html', name = 'cookie_consent') => {
    await visit.setCookie({ name, value: encodeURIComponent(value), path: '/' });
    await visit.goto(path);
    return says(visit);
  };
  expect(await says(visit)).toBe('nothing');
  expect(await with_(record())).toEqual(GRANTED);
  expect(await with_(record({ choices: { analytics: true, marketing: false } }))).toEqual({ ...DENIED, analytics_storage: 'granted' });
  expect(await with_(record({ services: { analytics: false } }))).toEqual({ ...GRANTED, analytics_storage: 'denied' });
  for (const wrong of ['x', '{}', record({ schema: 2 }), record({ expiresAt: new Date(NOW - 1).toISOString() }), record({ noticeVersion: '2' }), record({ choices: { analytics: 'true' } }), record({ decidedAt: new Date(NOW + 2e8).toISOString(), expiresAt: new Date(NOW + 3e8).toISOString() })])
    expect(await with_(wrong), wrong).toBe('nothing');
  expect(await with_(record({ noticeVersion: '2' }), '/notice.html')).toEqual(GRANTED);
  expect(await with_(record({ choices: { analytics: true, marketing: false } }), '/map.html', 'other')).toEqual({ ...DENIED, analytics_storage: 'granted' });
  expect((await layer(visit))[0]).toEqual(['consent', 'default', { ...DENIED, region: ['CA-QC', 'FR'], wait_for_update: 500 }]);
  await visit.before(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true }));
  expect(await with_(record())).toEqual({ ...DENIED, analytics_storage: 'granted' });
});

test('a site without integrations fetches nothing of them; temoin.all.js fetches them beside itself', async ({ visit, world }) => {
  world.page('/plain.html', site(HELD, { attributes: ATTRIBUTES }));
  await visit.goto('/plain.html');
  await answer(visit, 'reject-all');
  await world.log.settled();
  expect(world.log.requests(/integrations|vendors/)).toEqual([]);
  expect(await visit.evaluate(() => 'dataLayer' in window)).toBe(false);
  world.page('/all.html', site(HELD, { script: TEMOIN.replace('temoin.js', 'temoin.all.js'), attributes: `${ATTRIBUTES} integrations="google meta"` }));
  await visit.goto('/all.html');
  await ready(visit, 'decided');
  await expect.poll(() => world.log.requests(/vendors/).map(({ url }) => url.replace(/.*\//, '')).sort()).toEqual(['google.js', 'meta.js']);
  expect(await layer(visit)).toEqual([DEFAULT, REDACTION, ['consent', 'update', DENIED], event('denied')]);
});

test('the demo page shows each call as it is made: denied first, then what the visitor said', async ({ visit, world }) => {
  await visit.goto('/demo/vendors.html');
  await visit.waitFor(BANNER);
  const calls = () => visit.evaluate(() => [...document.querySelectorAll('#said li')].map(({ textContent }) => textContent.replace(/, \{.*/, '')));
  const first = ['dataLayer: "consent", "default"', 'dataLayer: "set", "ads_data_redaction", true', 'uetq: "consent", "default"', '_paq: "requireConsent"'];
  // Each vendor in its own order; between them, as their files come.
  const sorted = (said: string[]) => said.sort((a, b) => (a < b ? -1 : 1));
  await expect.poll(async () => sorted(await calls())).toEqual(sorted(first));
  await answer(visit, 'accept-all');
  await expect.poll(async () => sorted((await calls()).slice(first.length))).toEqual(sorted(['dataLayer: "consent", "update"', 'dataLayer: {"event":"cookie_consent_update","cookie_consent":{"essential":"granted","analytics":"granted","marketing":"granted"}}', 'uetq: "consent", "update"', '_paq: "setConsentGiven"']));
  expect(world.log.thirdParties()).toEqual([]);
});
