/** `<consent-record>`: what this browser has stored of the visitor's consent, for the visitor to read, take away, withdraw and erase. */
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, save, site } from './site.js';

const RECORD = 'consent-record';
const part = (name: string) => `${RECORD} [part~="${name}"]`;
const tool = (action: string) => `${RECORD} [data-record-action="${action}"]`;
const page = (attributes = '', lang = 'en') =>
  site('<main><consent-record></consent-record></main><p><a href="#cookie-consent">Manage</a></p>', {
    attributes,
    children: '<consent-category name="analytics" label="Counting"><consent-service name="matomo" label="Matomo"></consent-service></consent-category>',
  }).replace('lang="en"', `lang="${lang}"`);
const choices = (visit: Visit) => visit.on(RECORD, (element) => [...element.shadowRoot!.querySelectorAll('[part=choice]')].map((cell) => cell.textContent));
const entries = (visit: Visit) => visit.on(RECORD, (element) => [...element.shadowRoot!.querySelectorAll('li[data-id]')].map((entry) => entry.querySelector('b')!.textContent));
const status = (visit: Visit) => visit.on(RECORD, (element) => element.shadowRoot!.querySelector('[role=status]')!.textContent);

test('shows what was chosen, in which words, and every decision; withdraws; erases after asking', async ({ visit, world }) => {
  world.page('/record.html', page());
  await visit.goto('/record.html');
  await visit.waitFor(BANNER);
  await visit.waitFor(part('none'));
  await answer(visit, 'reject-all');
  await visit.waitFor('consent-record [data-verified="verified"]');
  expect(await choices(visit)).toEqual(['Always on', 'Refused', 'Refused']);
  await visit.click('a');
  await save(visit, 'analytics');
  await expect.poll(() => entries(visit)).toEqual(['Choices saved', 'Everything refused']);
  expect(await choices(visit)).toEqual(['Always on', 'Accepted', 'Refused']);
  const text = await visit.text(`${RECORD} section`);
  for (const words of ['Counting', 'Record number', '2 decisions are kept.', 'In force', 'Verified']) expect(text).toContain(words);

  await visit.on(RECORD, (element) => element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true)));
  const shown = await visit.on(RECORD, (element) => [...element.shadowRoot!.querySelectorAll('pre')].map((words) => words.textContent));
  expect(shown).toHaveLength(2);
  for (const label of ['Accept all', 'Reject all', 'Counting']) expect(shown[1]).toContain(label);

  await visit.click(tool('withdraw'));
  await expect.poll(() => entries(visit)).toEqual(['Consent withdrawn', 'Choices saved', 'Everything refused']);
  expect(await status(visit)).toBe('Your consent is withdrawn.');
  expect(await choices(visit)).toEqual(['Always on', 'Refused', 'Refused']);
  expect(await visit.evaluate(() => [window.cookieConsent.record?.action, window.cookieConsent.record?.source])).toEqual(['withdraw', 'record']);

  await visit.click(tool('forget'));
  await visit.click(tool('keep'));
  expect(await entries(visit)).toHaveLength(3);
  await visit.click(tool('forget'));
  await visit.click(tool('erase'));
  await visit.waitFor(part('none'));
  await visit.waitFor(BANNER);
  await expect.poll(() => status(visit)).toBe('Everything is erased.');
  expect(await visit.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('cookie_consent')))).toEqual([]);
  expect((await visit.cookies()).map(({ name }) => name)).not.toContain('cookie_consent');
  // Firefox takes each domain on which a cookie does not stand for an error worth telling.
  expect((await visit.pageErrors()).filter((error) => !error.includes('rejected for invalid domain'))).toEqual([]);
});

test('says which record is not as it was written, in French, and shows markup in storage as text', async ({ visit, world }) => {
  world.page('/record.html', page('', 'fr'));
  await visit.goto('/record.html');
  await answer(visit, 'accept-all');
  await visit.waitFor('consent-record [data-verified="verified"]');
  expect(await visit.text(`${RECORD} section`)).toContain('Le registre de vos consentements');
  const hostile = '<img src=x onerror="document.title=1"><b>x</b>';
  await visit.evaluate((markup) => {
    const key = 'cookie_consent.history';
    const [first] = JSON.parse(localStorage.getItem(key)!) as Record<string, unknown>[];
    localStorage.setItem(key, JSON.stringify([{ ...first, path: markup }, { id: markup }, { id: 7 }]));
  }, hostile);
  await visit.reload();
  await visit.waitFor('consent-record [data-verified="changed"]');
  const text = await visit.text(`${RECORD} section`);
  expect(text).toContain('L’historique a été modifié');
  expect(text).toContain('hash');
  expect(text).toContain(hostile);
  expect(await visit.on(RECORD, (element) => element.shadowRoot!.querySelectorAll('img, li b ~ b').length)).toBe(0);
  expect(await visit.pageErrors()).toEqual([]);
});

test('one that comes later, in a page that changes itself, is shown too', async ({ visit, world }) => {
  world.page('/page.html', site('', { attributes: 'without-reopen' }));
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  // It is hashed a moment after it has been kept.
  await visit.waitFor(() => !!window.cookieConsent.history[0]?.hash);
  await visit.reload();
  await visit.evaluate(() => document.body.append(document.createElement('consent-record')));
  await visit.waitFor('consent-record [data-verified="verified"]');
  expect(await choices(visit)).toEqual(['Always on', 'Refused', 'Refused']);
});

test('nothing of it is fetched by a page that has none', async ({ visit, world }) => {
  world.page('/page.html', site());
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await world.log.settled();
  expect(world.log.requests('temoin.panel.js')).toHaveLength(1);
  expect(world.log.requests(/temoin\.(records|delivery|overlay|knowledge)\.js|locales\/record/)).toEqual([]);
});
