// The preferences and the table of cookies in the page itself; and what an embed grants, as the preferences show it.
import { expect, test, type Visit } from '../helpers/test.js';
import { BANNER, decided, PREFERENCES, press, site, stored } from './site.js';

const states = (visit: Visit, of: string): Promise<Record<string, boolean | string>> =>
  visit.evaluate(
    (host) => Object.fromEntries([...document.querySelector(host)!.shadowRoot!.querySelectorAll('input')].map((box) => [box.name, box.indeterminate ? 'mixed' : box.checked])),
    of,
  );

test('the preferences stand in the page, show what is stored, and take the place of the banner', async ({ visit, world }) => {
  await visit.goto('/demo/in-page.html');
  const button = (action: string) => `consent-preferences [data-consent-action="${action}"]`;
  await visit.waitFor(button('save'));
  expect(await visit.count(BANNER)).toBe(0);
  expect(await visit.count(PREFERENCES)).toBe(0);
  expect(await states(visit, 'consent-preferences')).toEqual({ analytics: false, 'google-analytics': false, matomo: false, multimedia: false });

  await visit.on('consent-preferences [name="matomo"]', (box) => box.click());
  expect(await states(visit, 'consent-preferences')).toMatchObject({ analytics: 'mixed' });
  await visit.click(button('save'));
  await decided(visit, 'save');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: false, multimedia: false }, services: { matomo: true }, source: 'preferences' });
  await expect.poll(() => visit.text('consent-preferences [role="status"]')).toBe('Your choices are saved.');
  expect(await visit.sees('consent-preferences [role="status"]')).toBe(true);
  expect(await visit.text('consent-preferences [part="preferences"]')).toContain((await stored(visit))!.id);

  // Ticked and not saved, then decided elsewhere: what is stored counts.
  await visit.on('consent-preferences [name="multimedia"]', (box) => box.click());
  await visit.evaluate(() => window.cookieConsent.decide({ analytics: true }));
  await expect.poll(() => states(visit, 'consent-preferences')).toEqual({ analytics: true, 'google-analytics': true, matomo: true, multimedia: false });

  // The table says what the site declares, and what temoin itself keeps.
  const cells = await visit.evaluate(() => [...document.querySelector('cookie-table')!.shadowRoot!.querySelectorAll('[part="cell"]')].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ...['cookie_consent', 'This site', 'Remembers your choices', '6 months', '–'],
    ...['_ga, _ga_*', 'Google Analytics, Google LLC', 'Counts visits and pages', '13 months', 'United States – outside Québec'],
    ...['_pk_id.*, _pk_ses.*', 'Matomo, The Quayside Workshop', 'Counts visits on our own server', '13 months', 'Canada'],
    ...['YSC, VISITOR_INFO1_LIVE', 'YouTube, Google LLC', 'Plays videos', '6 months', 'United States – outside Québec'],
  ]);
  await visit.on('html', (root) => root.setAttribute('lang', 'fr'));
  // The table is drawn anew: looked up and read in one go.
  await expect.poll(() => visit.evaluate(() => document.querySelector('cookie-table')!.shadowRoot!.querySelector('caption')!.textContent)).toBe('Témoins et technologies semblables de ce site');
  await expect.poll(() => visit.text(button('save'))).toBe('Enregistrer mes choix');
  expect(await visit.pageErrors()).toEqual([]);
  expect(world.log.thirdParties()).toEqual([]);
});

test('a service that an embed has granted shows in the preferences: its category is partly on', async ({ visit, world }) => {
  const children = '<consent-category name="multimedia"><consent-service name="youtube" label="YouTube"></consent-service><consent-service name="maps" label="Maps"></consent-service></consent-category>';
  world.page('/page.html', site('<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Bunny" consent="youtube"></consent-embed>', { children, attributes: 'categories="analytics multimedia" without-banner' }));
  await visit.goto('/page.html');
  await visit.waitFor('[data-consent-action="embed-always"]');
  expect(await visit.text('[data-consent-action="embed-always"]')).toBe('Always allow: YouTube');
  await visit.click('[data-consent-action="embed-always"]');
  await decided(visit, 'embed');
  await visit.waitFor('consent-embed iframe');
  await visit.evaluate(() => window.cookieConsent.show());
  await visit.waitFor(PREFERENCES);
  expect(await states(visit, 'cookie-consent')).toEqual({ analytics: false, multimedia: 'mixed', youtube: true, maps: false });
  await visit.on('consent-panel [name="multimedia"]', (box) => box.click());
  await visit.on('consent-panel [name="multimedia"]', (box) => box.click());
  await press(visit, 'save');
  await decided(visit, 'save');
  expect(await stored(visit)).toMatchObject({ choices: { multimedia: false }, services: {} });
  await visit.gone('consent-embed iframe');
});
