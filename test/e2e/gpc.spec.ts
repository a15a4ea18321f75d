/** Global Privacy Control: a refusal of every sale, whatever is stored, without a question, written down as what it is. */
import { expect, test } from '../helpers/test.js';
import { BANNER, button, held, PREFERENCES, ran, ready, site, stored } from './site.js';

const NOW = Date.now();
const YES = { schema: 1, id: 'yes', decidedAt: new Date(NOW - 1e6).toISOString(), expiresAt: new Date(NOW + 1e8).toISOString(), noticeVersion: '1', choices: { analytics: true, marketing: true }, services: {}, action: 'accept-all', source: 'banner' };
const withSignal = () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
const page = (attributes = '') => site(`${held('count')}${held('sale', 'marketing')}<a href="#cookie-consent">Manage</a>`, { attributes: `categories="analytics marketing" ${attributes}` });

test('denies a sale over a stored yes, asks nothing, writes it down as gpc, says so, and stays denied without the signal', async ({ visit, world }) => {
  world.page('/page.html', page());
  world.page('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
  await visit.goto('/elsewhere.html');
  await visit.setCookie({ name: 'cookie_consent', value: encodeURIComponent(JSON.stringify(YES)), path: '/' });
  await visit.before(withSignal);
  await visit.goto('/page.html?signal');
  await ready(visit, 'decided');
  await expect.poll(async () => (await stored(visit))?.action).toBe('gpc');
  expect(await stored(visit)).toMatchObject({ source: 'gpc', choices: { analytics: true, marketing: false }, expiresAt: YES.expiresAt });
  await expect.poll(() => visit.evaluate(() => window.cookieConsent.history.at(-1)?.action)).toBe('gpc');
  expect(await visit.evaluate(() => window.cookieConsent.history.at(-1)?.gpc)).toBe(true);
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(await visit.sees(BANNER)).toBe(false);
  await world.log.settled();
  expect(world.log.requests('sale.js')).toEqual([]);
  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  expect(await visit.text(PREFERENCES)).toContain('opt-out preference signal');

  // Absence of the signal later is no consent.
  const { id } = (await stored(visit))!;
  await visit.before(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: false, configurable: true }));
  await visit.reload();
  await ready(visit, 'decided');
  await world.log.settled();
  expect(world.log.requests('sale.js')).toEqual([]);
  expect((await stored(visit))?.id).toBe(id);
});

test('under model="opt-out" sells nothing to whoever sends the signal, and offers everybody the link the law wants', async ({ visit, world }) => {
  world.page('/page.html', page('model="opt-out"').replace('<a href="#cookie-consent">Manage</a>', ''));
  await visit.goto('/page.html');
  await expect.poll(() => ran(visit)).toEqual(['count', 'sale']);
  await visit.click(button('reject-all'));
  await visit.waitFor('cookie-consent [part="reopen"]');
  await expect.poll(() => visit.text('cookie-consent [part="reopen"]')).toBe('Do Not Sell or Share My Personal Information');
  world.page('/other.html', page('model="opt-out" cookie-name="other"'));
  await visit.before(withSignal);
  const before = world.log.requests('sale.js').length;
  await visit.goto('/other.html');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await world.log.settled();
  expect(world.log.requests('sale.js')).toHaveLength(before);
});

test('the demo server says at a well-known address that the signal is honoured', async ({ world }) => {
  const { demoHandler } = (await import('../../demo/server.js')) as { demoHandler: () => (request: object, response: object) => void };
  const answer = await new Promise<{ status: number; headers: Record<string, string>; body: string }>((resolve) => {
    let status = 0;
    let headers = {};
    demoHandler()({ method: 'GET', url: '/.well-known/gpc.json' }, { writeHead: (code: number, sent: object) => ([status, headers] = [code, sent]), end: (body: string) => resolve({ status, headers, body }) });
  });
  expect([answer.status, answer.headers['Content-Type']]).toEqual([200, 'application/json']);
  expect(JSON.parse(answer.body)).toEqual({ gpc: true, lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown });
  expect(world.log.requests()).toEqual([]);
});
