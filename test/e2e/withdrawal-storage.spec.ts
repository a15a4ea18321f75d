// What third-party code left behind goes from wherever a page can have put it, and once more after the page is gone.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, decided, ran, site } from './site.js';

const PAGE = '/shop/items/42.html';
const OWN = ['cookie_consent'];

/** The seven places of a page's cookie (attack-vectors §d). */
const PLACES = ['path=/', 'samesite=lax', 'path=/shop', 'path=/shop/items/', 'path=/; domain=site.test', 'path=/; domain=www.site.test', 'path=/shop/; domain=.site.test'];
const FORMS = ['', '; secure', '; secure; samesite=none; partitioned'];

/** Every cookie that the tests below leave, as written; `__Secure-` and `__Host-` names have rules of their own. */
const COOKIES = [
  ...PLACES.flatMap((place, index) => FORMS.map((form, of) => `trk_${of}_${index}=1; max-age=9999; ${place}${form}`)),
  ...PLACES.flatMap((place, index) => FORMS.slice(1).map((form, of) => `__Secure-trk_${of}_${index}=1; max-age=9999; ${place}${form}`)),
  ...FORMS.slice(1).map((form, of) => `__Host-trk_${of}=1; path=/${form}`),
  // One name in every place at once.
  ...PLACES.map((place) => `trk=1; max-age=9999; ${place}`),
];

const running = (code: string, category = 'analytics'): string =>
  `<script type="text/plain" data-consent="${category}">(window.ran ??= []).push('tracker');${code}</script>`;

const WITHDRAW = '<button id="withdraw" data-consent-action="withdraw">Withdraw</button>';

/** Between two pages there is nobody to ask: none. */
const names = (visit: Visit): Promise<string[]> => visit.evaluate(() => document.cookie.split('; ').map((cookie) => cookie.split('=')[0]!).sort()).catch((): string[] => []);
const loads = (world: World): number => world.log.requests(PAGE).length;

async function accepted(visit: Visit, world: World, body: string, attributes = ''): Promise<void> {
  const children = '<consent-category name="analytics" cookies="trk trk_* __Secure-trk_* __Host-trk_*" storage="trk_* idb:trk-* idb:whole cache:trk-*"></consent-category>';
  world.page(PAGE, site(body + WITHDRAW, { children, attributes }));
  await visit.goto(PAGE);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['tracker']);
}

test('cookies are gone from all seven places, in every attribute form', async ({ visit, world }) => {
  await accepted(visit, world, running(`${JSON.stringify(COOKIES)}.forEach((cookie) => { document.cookie = cookie })`), 'without-reload');
  const before = (await names(visit)).filter((name) => name.includes('trk'));
  // Chromium keeps them all; an engine that refuses some can be asked only for the others.
  if (visit.engine === 'chromium') expect(before).toHaveLength(COOKIES.length);
  for (let place = 0; place < PLACES.length; place++) expect(before).toContain(`trk_0_${place}`);
  await visit.click('#withdraw');
  await decided(visit, 'withdraw');
  await expect.poll(() => names(visit)).toEqual(OWN);
  // And none of another path, or HttpOnly, is left to be sent.
  expect((await visit.cookies()).map(({ name }) => name).filter((name) => name.includes('trk'))).toEqual([]);
});

test('declared databases and caches are gone, one held open too; others stay; audit() names what is left', async ({ visit, world }) => {
  const opens = `(async () => {
    for (const name of ['trk-visits', 'whole', 'site-drafts']) await new Promise((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => { if (name === 'trk-visits') window.held = request.result; else request.result.close(); done(); };
    });
    for (const name of ['trk-player', 'site-pages']) await (await caches.open(name)).put('/x', new Response('1'));
    window.stored = true;
  })()`;
  await accepted(visit, world, running(opens));
  await visit.waitFor(() => Reflect.get(window, 'stored') === true);
  const there = () => visit.evaluate(async () => [...(await indexedDB.databases()).map(({ name }) => name!), ...(await caches.keys())].sort());
  expect(await there()).toEqual(['site-drafts', 'site-pages', 'trk-player', 'trk-visits', 'whole']);
  await visit.click('#withdraw');
  await expect.poll(() => loads(world)).toBe(2);
  await decided(visit, 'withdraw');
  await visit.waitFor(() => document.readyState === 'complete');
  await expect.poll(there).toEqual(['site-drafts', 'site-pages']);
  await world.log.settled();
  expect(loads(world)).toBe(2);

  const report = await visit.evaluate(async () => {
    await caches.open('trk-again');
    localStorage.setItem('trk_again', '1');
    const { findings, residue } = await window.cookieConsent.audit();
    return { residue, findings: findings.map(({ kind, name, standing }) => `${kind} ${name}: ${standing}`) };
  });
  expect(report.findings).toContain('indexedDB site-drafts: undeclared');
  expect(report.residue.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['localStorage trk_again', 'cache trk-again']);
  for (const { why } of report.residue) expect(why).toContain('written it again');
});

test('new requests of code that runs stop before anything is cleaned up; the site’s own go on', async ({ visit, world }) => {
  const asks = `document.addEventListener('consent-change', ({ detail }) => {
    if (!detail.revoked.includes('analytics')) return;
    fetch('https://stats.example/after.json').catch(String);
    new Image().src = 'https://stats.example/after.gif';
    document.head.append(Object.assign(document.createElement('script'), { src: 'https://stats.example/after.js' }));
    fetch('/own.json', { keepalive: true }).catch(String);
  });
  fetch('https://stats.example/before.json')`;
  world.page('/own.json', '{}');
  await accepted(visit, world, running(asks));
  await expect.poll(() => world.log.requests('before.json').length).toBe(1);
  await visit.click('#withdraw');
  await expect.poll(() => world.log.requests('/own.json').length).toBe(1);
  await expect.poll(() => loads(world)).toBe(2);
  await world.log.settled();
  expect(world.log.requests('stats.example/after')).toEqual([]);
  expect(loads(world)).toBe(2);
});

test('what is written after the page’s last word is cleaned up on the next one, before anything is let in again', async ({ visit, world }) => {
  // A frame's page goes after the page it is in.
  const late = `const frame = document.createElement('iframe');
  document.body.append(frame);
  const write = () => { document.cookie = 'trk=again; path=/; max-age=9999'; localStorage.setItem('trk_key', 'again') };
  for (const type of ['pagehide', 'unload', 'visibilitychange']) frame.contentWindow.addEventListener(type, write);
  frame.contentDocument.addEventListener('visibilitychange', write); write()`;
  await accepted(visit, world, running(late));
  await visit.click('#withdraw');
  await expect.poll(() => loads(world)).toBe(2);
  await decided(visit, 'withdraw');
  await expect.poll(() => names(visit)).toEqual(OWN);
  expect(await visit.evaluate(() => Object.keys(localStorage).sort())).toEqual(['cookie_consent.history', 'cookie_consent.shown']);

  // Once only: the page after that is a returning visitor's, who fetches one file.
  world.log.forget();
  await visit.reload();
  await world.log.settled();
  expect(world.log.requests('/dist/').map(({ path }) => path)).toEqual(['/dist/temoin.js']);
});

test('a page that takes a category from its own settings each time is not reloaded for it', async ({ visit, world }) => {
  const withdraws = `<script>addEventListener('load', () => setTimeout(() => document.querySelector('cookie-consent').setAttribute('categories', 'multimedia')))</script>`;
  await accepted(visit, world, running('localStorage.setItem("trk_key", "1")'));
  world.page(PAGE, site(running('') + withdraws));
  await visit.reload();
  await visit.waitFor(() => document.querySelector('cookie-consent')?.getAttribute('categories') === 'multimedia' && !window.cookieConsent.granted('analytics'));
  await world.log.settled();
  expect(loads(world)).toBe(2);
});
