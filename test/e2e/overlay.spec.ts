/** `?temoin-audit`: a developer sees what is stored or loaded without leave, as it happens, and the line that would mend it. */
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, held, ran, ready, site, TEMOIN } from './site.js';

const FINDINGS = 'temoin-findings';
const rows = (visit: Visit) => visit.on(FINDINGS, (host) => [...host.shadowRoot!.querySelectorAll('li')].map((row) => row.innerText));
const row = async (visit: Visit, what: string) => (await rows(visit)).find((text) => text.includes(what)) ?? '';

const CHILDREN = '<consent-category name="analytics" cookies="_ga"><consent-service name="stats" hosts="stats.example"></consent-service></consent-category>';
const BODY = `<img src="https://stats.example/pixel.gif" alt="">${held('count', 'analytics')}
  <script>document.cookie = '_ga=1; path=/'; document.cookie = '_fbp=1; path=/';</script>`;

test('lists each finding with its element, the category that would hold it and the changed line, live', async ({ visit, world }) => {
  world.origin = 'http://localhost:8123';
  world.inject('window.tables = []; console.table = (rows) => void tables.push(...rows.map(({ what }) => what));');
  world.page('/page.html', site(BODY, { children: CHILDREN }));
  await visit.goto('/page.html?from=a&temoin-audit', 'load');
  await visit.waitFor(`${FINDINGS} li`);
  await expect.poll(() => row(visit, 'stats.example')).toContain('declared but not granted, held by analytics');
  expect(await row(visit, 'stats.example')).toContain('<img alt="" data-src="https://stats.example/pixel.gif" data-consent="stats">');
  expect(await row(visit, '_fbp')).toContain('<consent-category name="marketing" cookies="_fbp">');
  expect(await row(visit, '_fbp')).toContain('probably Meta');
  expect(await row(visit, 'cookie _ga')).toContain('data-consent="analytics"');
  // To look is not to fetch: each was asked once, by the page.
  expect(world.log.requests('stats.example/pixel.gif')).toHaveLength(1);

  await visit.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://www.youtube.com/embed/x';
    document.body.append(frame);
    localStorage.setItem('stranger', '1');
  });
  await expect.poll(() => row(visit, 'www.youtube.com')).toContain('data-src="https://www.youtube.com/embed/x" data-consent="multimedia"');
  await expect.poll(() => row(visit, 'stranger')).toContain('storage="stranger"');

  // What the gate let in is no finding, and the rest is still told of.
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await expect.poll(() => rows(visit).then((all) => all.join())).not.toContain('stats.example');
  expect(await row(visit, '_fbp')).toContain('undeclared');
  expect(await visit.evaluate(() => Reflect.get(window, 'tables') as string[])).toEqual(expect.arrayContaining(['third party stats.example', 'cookie _fbp', 'localStorage stranger']));
  await visit.click(`${FINDINGS} button`);
  await visit.gone(FINDINGS);
  expect(await visit.pageErrors()).toEqual([]);
});

test('is fetched on localhost when asked for, elsewhere only where the site says so, and never otherwise', async ({ visit, world }) => {
  const fetched = () => world.log.requests(/temoin\.(overlay|knowledge)\.js/).length;
  world.page('/page.html', site(BODY));
  world.page('/watched.html', site(BODY, { script: TEMOIN.replace('async', 'async data-audit') }));
  // A page of the public, with the query a stranger may add.
  for (const where of ['/page.html', '/page.html?temoin-audit']) {
    await visit.goto(where, 'load');
    await ready(visit, 'undecided');
    await world.log.settled();
  }
  world.origin = 'http://localhost:8123';
  await visit.goto('/page.html', 'load');
  await ready(visit, 'undecided');
  await world.log.settled();
  expect(fetched()).toBe(0);
  world.origin = 'https://www.site.test';
  await visit.goto('/watched.html', 'load');
  await visit.waitFor(`${FINDINGS} li`);
  expect(fetched()).toBe(2);
});
