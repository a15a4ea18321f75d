// A site moves in from another consent manager: whoever has chosen there is not asked here, and nothing runs that was not allowed.
import { expect, test, type Visit } from '../helpers/test.js';
import { BANNER, ran, ready, site, stored } from './site.js';

/** How a visitor of each allows `a` (analytics) and not `b` (marketing), or refuses both, on demo/migrate/…/before.html. */
const CHOOSE: Record<string, (visit: Visit, some: boolean) => Promise<void>> = {
  async cookieconsent(visit, some) {
    await visit.waitFor(() => Reflect.has(window, 'CookieConsent') && !!document.querySelector('#cc-main'));
    await visit.evaluate((names) => (Reflect.get(window, 'CookieConsent') as { acceptCategory(names: string[]): void }).acceptCategory(names), some ? ['analytics'] : []);
  },
  async klaro(visit, some) {
    await visit.waitFor(() => Reflect.has(window, 'klaro') && !!document.querySelector('#klaro'));
    await visit.evaluate((answer) => {
      const manager = (Reflect.get(window, 'klaro') as { getManager(): { updateConsent(name: string, answer: boolean): void; saveAndApplyConsents(): void } }).getManager();
      manager.updateConsent('visits', answer);
      manager.updateConsent('ads', false);
      manager.saveAndApplyConsents();
    }, some);
  },
  async orejime(visit, some) {
    await visit.waitFor(() => Reflect.has(window, 'orejime'));
    await visit.evaluate((answer) => {
      const { manager } = Reflect.get(window, 'orejime') as { manager: { setConsent(id: string, answer: boolean): void } };
      manager.setConsent('analytics', answer);
      manager.setConsent('marketing', false);
    }, some);
  },
  async tarteaucitron(visit, some) {
    await visit.waitFor(() => !!document.querySelector('#visitsAllowed') && !!document.querySelector('#promoDenied'));
    await visit.evaluate((answer) => {
      const { userInterface } = Reflect.get(window, 'tarteaucitron') as { userInterface: { respond(element: Element | null, answer: boolean): void } };
      userInterface.respond(document.querySelector(answer ? '#visitsAllowed' : '#visitsDenied'), answer);
      userInterface.respond(document.querySelector('#promoDenied'), false);
    }, some);
  },
};
for (const rival of ['osano', 'cookieyes', 'cookiebot', 'axeptio'])
  CHOOSE[rival] = async (visit, some) => {
    await visit.evaluate(() => void Reflect.set(window, 'isOld', true));
    await visit.click(some ? '#some' : '#none');
    // The page keeps it, and reloads.
    await visit.waitFor(() => document.cookie !== '' && document.readyState === 'complete' && !Reflect.get(window, 'isOld'));
  };

/** Of these what was allowed covers one thing only: the rest is asked for. */
const ASKS = ['osano'];

for (const [rival, choose] of Object.entries(CHOOSE)) {
  test(`${rival}: a choice made before is found after, without a banner, and only what was allowed runs`, async ({ visit, world }) => {
    await visit.goto(`/demo/migrate/${rival}/before.html`);
    await choose(visit, true);
    await visit.goto(`/demo/migrate/${rival}/after.html`);
    await ready(visit, 'decided');
    await expect.poll(() => ran(visit)).toEqual(['a']);
    const record = await stored(visit);
    expect(record).toMatchObject({ action: 'import', source: 'import', choices: ASKS.includes(rival) ? { analytics: true } : { analytics: true, marketing: false } });
    if (ASKS.includes(rival)) await visit.waitFor(BANNER);
    await world.log.settled();
    expect([await visit.sees(BANNER), await ran(visit), world.log.requests('/b.js').length]).toEqual([ASKS.includes(rival), ['a'], 0]);
    expect(await visit.evaluate(() => window.cookieConsent.verify().then(({ valid }) => valid))).toBe(true);

    // Once: another page finds the record, and makes none.
    await visit.reload();
    await expect.poll(() => ran(visit)).toEqual(['a']);
    expect([(await stored(visit))!.id, await visit.evaluate(() => window.cookieConsent.history.length)]).toEqual([record!.id, 1]);
  });

  test(`${rival}: a refusal before is one after`, async ({ visit, world }) => {
    await visit.goto(`/demo/migrate/${rival}/before.html`);
    await choose(visit, false);
    const before = world.log.requests('/demo/scripts/a.js').length;
    await visit.goto(`/demo/migrate/${rival}/after.html`);
    await ready(visit, 'decided');
    await world.log.settled();
    expect((await stored(visit))!.choices).toMatchObject({ analytics: false });
    expect([await ran(visit), world.log.requests('/demo/scripts/a.js').length - before, world.log.requests('/b.js').length]).toEqual([[], 0, 0]);
    expect(await visit.sees(BANNER)).toBe(ASKS.includes(rival));
  });
}

test('whoever has not chosen before is asked, and the other’s markup waits', async ({ visit, world }) => {
  for (const rival of Object.keys(CHOOSE)) {
    await visit.goto(`/demo/migrate/${rival}/after.html`);
    await visit.waitFor(BANNER);
    expect([await ran(visit), await stored(visit)]).toEqual([[], null]);
  }
  expect(world.log.requests('/demo/scripts/').filter(({ path }) => /\/[ab]\.js/.test(path))).toEqual([]);
  await visit.click('consent-panel [data-consent-action="accept-all"]');
  await expect.poll(async () => (await ran(visit)).sort()).toEqual(['a', 'b']);
});

test('the other’s markup that comes later waits, and runs once it may', async ({ visit, world }) => {
  world.page('/page.html', site('<main></main>', { attributes: 'categories="analytics marketing" import-from="cookiebot klaro" map-from="visits:analytics"' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.evaluate(() => {
    document.querySelector('main')!.innerHTML = `
      <iframe data-cookieconsent="marketing" data-cookieblock-src="https://ads.example/frame.html"></iframe>
      <section><script type="text/plain" data-name="visits" data-src="https://stats.example/count.js?name=count"></script></section>`;
  });
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await visit.evaluate(() => window.cookieConsent.decide({ analytics: true, marketing: false }));
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await world.log.settled();
  expect(world.log.requests('ads.example')).toEqual([]);
  await visit.evaluate(() => window.cookieConsent.decide({ marketing: true }));
  await expect.poll(() => world.log.requests('ads.example').length).toBe(1);
});

test('a record erased is not made again from the old choice', async ({ visit }) => {
  await visit.goto('/demo/migrate/cookiebot/before.html');
  await CHOOSE['cookiebot']!(visit, true);
  await visit.goto('/demo/migrate/cookiebot/after.html');
  await ready(visit, 'decided');
  await visit.evaluate(() => window.cookieConsent.reset());
  await visit.waitFor(BANNER);
  await visit.reload();
  await visit.waitFor(BANNER);
  await expect.poll(async () => (await visit.cookies()).map(({ name }) => name)).toEqual([]);
});

test('without its file nobody’s choice is taken over, and the visitor is asked', async ({ visit, world }) => {
  await visit.goto('/demo/migrate/cookiebot/before.html');
  await CHOOSE['cookiebot']!(visit, true);
  world.fail('/dist/temoin.takeover.js', 404);
  await visit.goto('/demo/migrate/cookiebot/after.html');
  await visit.waitFor(BANNER);
  expect([await ran(visit), await stored(visit)]).toEqual([[], null]);
});
