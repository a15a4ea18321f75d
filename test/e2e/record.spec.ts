// What is kept of a decision: the cookie, and the history whose hashes anyone can compute again.
import { createHash } from 'node:crypto';
import type { FullRecord } from '../../src/index.js';
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, button, decided, PREFERENCES, press, save, site, stored } from './site.js';

const DAY_MS = 86_400_000;

/** RFC 8785 for what a record holds: sorted keys, no white space. Written anew: a judge shares no code with the accused. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}

const hashOf = ({ hash: _, ...rest }: FullRecord): string => createHash('sha256').update(canonical(rest)).digest('hex');

const history = (visit: Visit): Promise<FullRecord[]> =>
  visit.evaluate(() => JSON.parse(localStorage.getItem('cookie_consent.history') ?? '[]') as FullRecord[]);

const verified = (visit: Visit): Promise<boolean> => visit.evaluate(async () => (await window.cookieConsent.verify()).valid);

test('the cookie says what was decided, where, when and until when, and nothing else', async ({ visit, world }) => {
  world.page('/shop/page.html', site('', { attributes: 'notice-version="2027-01" policy-url="/privacy"' }));
  await visit.goto('/shop/page.html?customer=42');
  await press(visit, 'preferences');
  await save(visit, 'analytics');

  const [cookie, ...others] = await visit.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'cookie_consent', path: '/', sameSite: 'Lax', secure: true, httpOnly: false });
  // Host only: a domain with a dot in front would share it with subdomains.
  expect(cookie!.domain).toBe('www.site.test');
  expect(cookie!.name.length + cookie!.value.length).toBeLessThan(1000);

  const record = (await stored(visit))!;
  expect(record).toEqual({
    schema: 1,
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    decidedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    expiresAt: new Date(Date.parse(record.decidedAt) + 182 * DAY_MS).toISOString(),
    noticeVersion: '2027-01',
    choices: { analytics: true, multimedia: false },
    services: {},
    action: 'save',
    source: 'preferences',
  });
  expect(Math.abs(Date.now() - Date.parse(record.decidedAt))).toBeLessThan(DAY_MS);
  expect(Math.abs(cookie!.expires! * 1000 - Date.parse(record.expiresAt))).toBeLessThan(2000);

  // No query, no page but this one.
  await expect.poll(async () => (await history(visit)).length).toBe(1);
  const [full] = await history(visit);
  expect(full).toMatchObject({ ...record, lang: 'en', origin: 'https://www.site.test', path: '/shop/page.html', model: 'opt-in', gpc: false, layer: 'preferences', previous: null });
  expect(JSON.stringify(full)).not.toContain('customer');
});

test('six categories and their services still fit into 1,000 bytes', async ({ visit, world }) => {
  const children = '<consent-category name="marketing"><consent-service name="first-service"></consent-service></consent-category>';
  world.page('/page.html', site('', { attributes: 'categories="analytics multimedia preferences marketing social"', children }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.evaluate(() => window.cookieConsent.decide({ analytics: true, marketing: true, 'first-service': false }));
  await decided(visit, 'save');
  expect(await stored(visit)).toMatchObject({ services: { 'first-service': false } });
  const sent = await visit.evaluate(() => document.cookie);
  expect(sent.length).toBeLessThan(1000);
});

test('each record holds the hash of the one before; a changed one is found out', async ({ visit, world }) => {
  world.page('/page.html', site('<a href="#cookie-consent">Manage</a>'));
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await visit.click('a');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'accept-all');
  await decided(visit, 'accept-all');
  await visit.click('a');
  await press(visit, 'withdraw');
  await decided(visit, 'withdraw');
  await expect.poll(async () => (await history(visit)).length).toBe(3);

  const records = await history(visit);
  expect(records.map(({ action, source }) => `${action} ${source}`)).toEqual(['reject-all banner', 'accept-all preferences', 'withdraw preferences']);
  for (const [index, record] of records.entries()) {
    expect(record.hash).toBe(hashOf(record));
    expect(record.noticeHash).toMatch(/^[\da-f]{64}$/);
    expect(record.configHash).toMatch(/^[\da-f]{64}$/);
    const before = records[index - 1];
    expect(record.previous).toEqual(before ? { id: before.id, hash: before.hash } : null);
  }
  expect(records[0]!.noticeHash).not.toBe(records[1]!.noticeHash);
  expect(await verified(visit)).toBe(true);

  await visit.evaluate(() => {
    const key = 'cookie_consent.history';
    localStorage.setItem(key, localStorage.getItem(key)!.replace('"analytics":false', '"analytics":true'));
  });
  expect(await verified(visit)).toBe(false);
});

test('over plain http the record is kept without Secure and without hashes, and the page works', async ({ visit, world }) => {
  world.origin = 'http://www.site.test';
  world.page('/page.html', site());
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  expect(await visit.cookies()).toMatchObject([{ name: 'cookie_consent', secure: false, sameSite: 'Lax' }]);
  await expect.poll(async () => (await history(visit)).length).toBe(1);
  expect(await history(visit)).toMatchObject([{ hash: null, noticeHash: null }]);
  expect(await visit.evaluate(() => window.cookieConsent.verify())).toMatchObject({ valid: true, unhashed: 1 });
});

test('a site may name the cookie, share it across its hosts and say how long', async ({ visit, world }) => {
  world.page('/page.html', site('', { attributes: 'cookie-name="choice" cookie-domain=".site.test" expires="30"' }));
  await visit.goto('/page.html');
  await press(visit, 'accept-all');
  await visit.gone(BANNER);
  await expect.poll(async () => (await stored(visit, 'choice'))?.action).toBe('accept-all');
  const record = (await stored(visit, 'choice'))!;
  expect(Date.parse(record.expiresAt) - Date.parse(record.decidedAt)).toBe(30 * DAY_MS);
  await visit.goto('https://shop.site.test/page.html');
  await visit.waitFor(() => document.querySelector('cookie-consent')?.getAttribute('state') === 'decided');
  expect(await visit.sees(BANNER)).toBe(false);
});

for (const file of ['temoin.js', 'temoin.all.js']) {
  test(`where storage is blocked the panel works, the choice holds for the page, and the page is told once: ${file}`, async ({ visit, world }) => {
    const script = `<script src="/dist/${file}" async></script>`;
    // Sandboxed without allow-same-origin, `document.cookie` and `localStorage` throw.
    const probe = '<script>try { document.cookie } catch { document.documentElement.dataset.blocked = "yes" }</script>';
    const listener = '<script>errors = []; document.addEventListener("consent-error", ({ detail }) => errors.push(detail.error.code))</script>';
    const waits = '<script type="text/plain" data-consent="analytics" data-src="https://stats.example/count.js"></script>';
    world.page('/page.html', site(`${waits}<a href="#cookie-consent">Manage</a>`, { head: probe + listener, script }), { headers: { 'content-security-policy': 'sandbox allow-scripts' } });
    await visit.goto('/page.html');
    expect(await visit.on('html', (root) => root.dataset['blocked'])).toBe('yes');
    expect(world.log.thirdParties()).toEqual([]);
    await press(visit, 'accept-all');
    await visit.gone(BANNER);
    await expect.poll(() => world.log.requests('count.js').length).toBe(1);
    expect(await visit.evaluate(() => [window.cookieConsent.granted('analytics'), window.cookieConsent.record?.action])).toEqual([true, 'accept-all']);
    await visit.click('a');
    await visit.waitFor(button('save'));
    await press(visit, 'reject-all');
    await visit.waitFor(() => !window.cookieConsent.granted('analytics'));
    await world.log.settled();
    expect(await visit.evaluate(() => Reflect.get(window, 'errors') as string[])).toEqual(['not-stored']);
    expect(await visit.pageErrors()).toEqual([]);

    await visit.reload();
    await visit.waitFor(BANNER);
  });
}
