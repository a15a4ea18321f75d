/** `audit()`: what this browser holds and has loaded, each with who declares it and whether it may. */
import { expect, test } from '../helpers/test.js';
import { answer, site } from './site.js';

test('names everything a page can see, who declared it, and what nobody did; fetches what it knows only then', async ({ visit, world }) => {
  const declared = `
    <consent-category name="essential" cookies="session"></consent-category>
    <consent-category name="analytics" cookies="_ga _ga_*" storage="stats-* idb:stats-*"><consent-service name="stats" hosts="stats.example"></consent-service></consent-category>`;
  const stores = `<script>
    document.cookie = 'session=1; path=/'; document.cookie = '_ga=1; path=/'; document.cookie = '_fbp=1; path=/';
    localStorage.setItem('stats-a', 1); sessionStorage.setItem('nobody', 1);
    indexedDB.open('stats-db'); caches.open('nobody-cache');
  </script><img src="https://stats.example/a.gif"><img src="https://www.facebook.com/tr.gif">`;
  world.page('/page.html', site(stores, { children: declared }));
  await visit.goto('/page.html', 'load');
  await answer(visit, 'reject-all');
  expect(world.log.requests('temoin.knowledge.js')).toEqual([]);
  const report = await visit.evaluate(() => window.cookieConsent.audit());
  const said = Object.fromEntries(report.findings.map(({ kind, name, standing, category, service, guess }) => [`${kind} ${name}`, [standing, service ?? category, guess && `${guess.provider}, ${guess.confidence}`]]));
  expect(said).toMatchObject({
    'cookie cookie_consent': ['essential', 'essential', null],
    'cookie session': ['essential', 'essential', null],
    'cookie _ga': ['declared but not granted', 'analytics', null],
    'cookie _fbp': ['undeclared', null, 'Meta, high'],
    'localStorage cookie_consent.history': ['essential', 'essential', null],
    'localStorage cookie_consent.shown': ['essential', 'essential', null],
    'localStorage stats-a': ['declared but not granted', 'analytics', null],
    'sessionStorage nobody': ['undeclared', null, null],
    'indexedDB stats-db': ['declared but not granted', 'analytics', null],
    'cache nobody-cache': ['undeclared', null, null],
    'third party stats.example': ['declared but not granted', 'stats', null],
    'third party www.facebook.com': ['undeclared', null, 'Meta, high'],
  });
  expect([report.clean, report.verification.valid]).toEqual([false, true]);
  expect(report.verdict).toContain('4 declared but not granted, 4 undeclared');
  expect(report.unseen.join()).toContain('HttpOnly');
  expect(world.log.requests('temoin.knowledge.js')).toHaveLength(1);
  expect(await visit.pageErrors()).toEqual([]);
});
