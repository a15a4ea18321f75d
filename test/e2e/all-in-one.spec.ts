// temoin.all.js: what only some sites need lies beside it, and a file that is missing costs its words, not the question.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, button, decided, press, PREFERENCES, save, site, stored } from './site.js';

const filesOf = (world: World): string[] => world.log.requests('/dist/').map(({ path }) => path.replace('/dist/', '')).filter((file) => file !== 'temoin.all.js');
const all = (parts: Parameters<typeof site>[1], body = '') => site(body, { script: '<script src="/dist/temoin.all.js" async></script>', ...parts });

const SERVICES = '<consent-category name="analytics"><consent-service name="counter" label="Counter" provider="Counter Inc."></consent-service><consent-service name="clicks" label="Clicks" provider="Heat SA"></consent-service></consent-category>';

async function openPreferences(visit: Visit): Promise<void> {
  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
}

test('services: their switches, their looks and their words come when the visitor wants to see them', async ({ visit, world }) => {
  world.page('/page.html', all({ children: SERVICES }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(BANNER)).toContain('2 outside providers');
  await openPreferences(visit);
  await visit.click('consent-panel summary');
  await visit.waitFor('consent-panel input[name="clicks"]');
  expect(await visit.text(PREFERENCES)).toContain('Counter Inc.');
  expect(await visit.on('consent-panel dl', (list) => getComputedStyle(list).display)).toBe('grid');
  await save(visit, 'clicks');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: false }, services: { clicks: true } });
  expect(new Set(filesOf(world))).toEqual(new Set(['locales/en.js', 'temoin.services.js']));
});

test('without the files beside it the visitor is asked all the same, in the words that are there', async ({ visit, world }) => {
  world.page('/page.html', all({ children: SERVICES }));
  for (const file of ['locales/en', 'temoin.services']) world.fail(`/dist/${file}.js`, 404);
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await openPreferences(visit);
  expect(await visit.text(button('save'))).toBe('Save my choices');
  await save(visit, 'analytics');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true } });
  expect(await visit.pageErrors()).toEqual([]);
});

for (const [what, parts, words] of [
  ['another model', { attributes: 'model="opt-out"' }, 'They stay on until you turn them off'],
  ['a category that sells', { children: '<consent-category name="marketing"></consent-category>', attributes: 'categories="analytics marketing"' }, 'Advertising'],
  ['a language of its own', { attributes: 'lang="de"' }, 'Alle ablehnen'],
] as const) {
  test(`${what}: the words come from the language's own file`, async ({ visit, world }) => {
    world.page('/page.html', all(parts));
    await visit.goto('/page.html');
    await visit.waitFor(BANNER);
    expect(await visit.text(BANNER)).toContain(words);
    expect(filesOf(world)).toEqual([`locales/${what.includes('language') ? 'de' : 'en'}.js`]);
  });
}

test('whoever is asked again is told why: another notice, or a choice that ran out', async ({ visit, world }) => {
  world.page('/page.html', all({}));
  world.page('/next.html', all({ attributes: 'notice-version="2"' }));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  expect(filesOf(world)).toEqual([]);
  await visit.goto('/next.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(BANNER)).toContain('Our services have changed');

  // As if it had been given a year ago: the browser has let its cookie go, the history is still here.
  await visit.evaluate(() => {
    const history = JSON.parse(localStorage['cookie_consent.history'] as string) as { decidedAt: string; expiresAt: string }[];
    for (const record of history) Object.assign(record, { decidedAt: '2025-01-01T00:00:00.000Z', expiresAt: '2025-07-02T00:00:00.000Z' });
    localStorage['cookie_consent.history'] = JSON.stringify(history);
    document.cookie = 'cookie_consent=; max-age=0; path=/';
  });
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(BANNER)).toContain('more than 6 months ago');
  await press(visit, 'reject-all');
  await decided(visit, 'reject-all');
});
