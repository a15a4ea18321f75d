/** `record-url`: each record is sent to the site, once, in its order, and nothing waits for it. */
import { receiver } from '../helpers/network/receiver.js';
import { expect, test } from '../helpers/test.js';
import { answer, held, PREFERENCES, press, ran, ready, site } from './site.js';

const page = (url = '/consent') => site(`${held('count')}<a href="#cookie-consent">Manage</a>`, { attributes: `record-url="${url}"` });

test('sends refusal, choice and withdrawal as they are in the history, each once; the answer may set a cookie', async ({ visit, world }) => {
  const { records, headers } = receiver(world, '/consent');
  headers['set-cookie'] = 'kept_by=server; Path=/';
  world.page('/page.html', page());
  await visit.goto('/page.html?visitor=quincunx');
  await answer(visit, 'reject-all');
  await expect.poll(() => records.length).toBe(1);
  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'accept-all');
  await expect.poll(() => records.length).toBe(2);
  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  // A script has run: this reloads the page.
  await press(visit, 'withdraw');
  await expect.poll(() => records.at(-1)?.action).toBe('withdraw');
  await ready(visit, 'decided');
  await visit.reload();
  await ready(visit, 'decided');
  await world.log.settled();
  // The page that was left may not have heard the answer: then the next one sends it again, under the same id.
  const once = [...new Map(records.map((record) => [record.id as string, record])).values()];
  expect(once.map(({ action }) => action)).toEqual(['reject-all', 'accept-all', 'withdraw']);
  expect(once).toEqual(await visit.evaluate(() => JSON.parse(localStorage.getItem('cookie_consent.history')!) as unknown[]));
  expect(JSON.stringify(records)).not.toContain('quincunx');
  expect((await visit.cookies()).map(({ name }) => name)).toContain('kept_by');
});

test('a server that fails, or is out of reach, is asked again later, and never changes the choice', async ({ visit, world }) => {
  const { records, answers } = receiver(world, '/consent');
  answers.unshift(503);
  world.page('/page.html', page());
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => records.length).toBeGreaterThan(0);
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await expect.poll(() => records.length).toBeGreaterThan(1);
  expect(records[1]).toEqual(records[0]);
  // Cut off, and left; the next page sends it.
  world.fail('/consent', 'cut');
  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'reject-all');
  await expect.poll(() => world.log.requests('/consent').length).toBeGreaterThan(2);
  // What had run is gone with a reload of the page's own.
  await expect.poll(() => world.log.requests('/page.html').length).toBe(2);
  await ready(visit, 'decided');
  world.fail('/consent', 0);
  await visit.reload();
  await expect.poll(() => records.at(-1)?.action).toBe('reject-all');
  // Once all is sent, a page asks for nothing more than any other.
  await expect.poll(async () => (await visit.cookies()).map(({ name }) => name)).not.toContain('cookie_consent.send');
  const before = world.log.requests(/temoin\.(ledger|delivery)\.js/).length;
  await visit.reload();
  await ready(visit, 'decided');
  await world.log.settled();
  expect(world.log.requests(/temoin\.(ledger|delivery)\.js/)).toHaveLength(before);
  expect(await visit.evaluate(() => window.cookieConsent.record?.action)).toBe('reject-all');
});

test('a refusal by the server is not argued with, and an address that is none is told of', async ({ visit, world }) => {
  const { records, answers } = receiver(world, '/consent');
  answers[0] = 403;
  world.page('/page.html', page());
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await expect.poll(() => records.length).toBe(1);
  await visit.waitFor(() => localStorage.getItem('cookie_consent.delivery')?.includes('"tries":0'));
  await visit.reload();
  await ready(visit, 'decided');
  await world.log.settled();
  expect(records).toHaveLength(1);

  world.page('/wrong.html', site('', { attributes: 'cookie-name="other" record-url="javascript:alert(1)"' }));
  await visit.goto('/wrong.html');
  await answer(visit, 'reject-all');
  await expect.poll(async () => (await visit.consoleMessages()).join()).toContain('javascript:alert(1)');
  expect(await visit.pageErrors()).toEqual([]);
});

test('a server that never answers holds up nothing', async ({ visit, world }) => {
  world.page('/page.html', page('/consent?hang'));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests('/consent').length).toBe(1);
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(true);
});
