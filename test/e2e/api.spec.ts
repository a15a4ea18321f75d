// What a site's own code may ask and do, and what other tabs hear of it.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, decided, held, PREFERENCES, ran, ready, save, site, stored, warnings } from './site.js';

const SERVICE = '<consent-category name="analytics"><consent-service name="counter"></consent-service></consent-category>';

async function begin(visit: Visit, world: World, body = ''): Promise<void> {
  world.page('/page.html', site(body, { children: SERVICE, attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
}

const granted = (visit: Visit, ...names: string[]): Promise<boolean[]> =>
  visit.evaluate((asked) => asked.map((name) => window.cookieConsent.granted(name)), names);

test('granted: essential always, what was said yes to, its services; an unknown name never', async ({ visit, world }) => {
  await begin(visit, world);
  const names = ['essential', 'analytics', 'counter', 'multimedia', 'multimedia-player', 'nobody', 'constructor', '__proto__', ''];
  expect(await granted(visit, ...names)).toEqual([true, false, false, false, false, false, false, false, false]);
  expect(await visit.evaluate(() => window.cookieConsent.record)).toBeNull();
  await visit.evaluate(() => window.cookieConsent.acceptAll());
  await decided(visit, 'accept-all');
  expect(await granted(visit, ...names)).toEqual([true, true, true, true, true, false, false, false, false]);

  await visit.evaluate(() => window.cookieConsent.decide({ counter: false }));
  await decided(visit, 'save');
  expect(await granted(visit, 'analytics', 'counter')).toEqual([true, false]);
  expect(await stored(visit)).toMatchObject({ services: { counter: false }, source: 'api' });
  const same = await visit.on('cookie-consent', (element) => {
    const own = element as HTMLElementTagNameMap['cookie-consent'];
    return [own.granted('analytics'), own.granted('counter'), own.record?.id === window.cookieConsent.record?.id, own.version === window.cookieConsent.version, own.history.length];
  });
  expect(same).toEqual([true, false, true, true, 2]);
  const receipt = await visit.evaluate(() => window.cookieConsent.export());
  expect(receipt).toMatchObject({ origin: 'https://www.site.test', record: { action: 'save' } });
  expect(receipt.history).toHaveLength(2);
  const { findings, clean } = await visit.evaluate(() => window.cookieConsent.audit());
  expect(clean).toBe(true);
  expect(findings.map(({ name, standing }) => `${name}: ${standing}`).sort()).toEqual(['cookie_consent.history: essential', 'cookie_consent.shown: essential', 'cookie_consent: essential']);
});

test('whenGranted resolves at the yes, and its signal aborts at the no', async ({ visit, world }) => {
  await begin(visit, world);
  await visit.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    void window.cookieConsent.whenGranted('essential').then(() => heard.push('essential'));
    void window.cookieConsent.whenGranted('nobody').then(() => heard.push('nobody'));
    void window.cookieConsent.whenGranted('analytics').then((signal) => {
      heard.push(`yes ${signal.aborted}`);
      signal.addEventListener('abort', () => heard.push('no'));
    });
  });
  const heard = () => visit.evaluate(() => Reflect.get(window, 'heard') as string[]);
  await expect.poll(heard).toEqual(['essential']);
  await answer(visit, 'accept-all');
  await expect.poll(heard).toEqual(['essential', 'yes false']);
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await expect.poll(heard).toEqual(['essential', 'yes false', 'no']);
});

test('a call a developer got wrong throws at once, with a code, and decides nothing', async ({ visit, world }) => {
  await begin(visit, world);
  const codes = await visit.evaluate(() => {
    const { cookieConsent } = window;
    const wrong: (() => unknown)[] = [
      () => cookieConsent.decide({ nobody: true }),
      () => Reflect.apply(cookieConsent.decide, cookieConsent, [{ analytics: 'yes' }]),
      () => Reflect.apply(cookieConsent.decide, cookieConsent, [undefined]),
      () => Reflect.apply(cookieConsent.decide, cookieConsent, ['analytics']),
      () => Reflect.apply(cookieConsent.show, cookieConsent, ['settings']),
    ];
    return wrong.map((call) => {
      try {
        call();
        return 'nothing thrown';
      } catch (error) {
        const { name, code } = error as Error & { code: string };
        return `${name} ${code}`;
      }
    });
  });
  expect(codes).toEqual(['ConsentError unknown-name', ...Array.from({ length: 4 }, () => 'ConsentError bad-argument')]);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.sees(BANNER)).toBe(true);
});

test('show, hide and reset', async ({ visit, world }) => {
  await begin(visit, world, held('count'));
  await visit.evaluate(() => window.cookieConsent.show());
  await visit.waitFor(PREFERENCES);
  await save(visit, 'analytics');
  await visit.evaluate(() => window.cookieConsent.show('banner'));
  await visit.waitFor(BANNER);
  await visit.evaluate(() => window.cookieConsent.hide());
  await visit.gone(BANNER);
  expect(await stored(visit)).toMatchObject({ action: 'save' });

  await visit.evaluate(() => window.cookieConsent.reset());
  await visit.waitFor(BANNER);
  await ready(visit, 'undecided');
  expect(await granted(visit, 'analytics')).toEqual([false]);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.evaluate(() => window.cookieConsent.history.length)).toBe(0);
});

test('calls made before the page is parsed are heard once it is', async ({ visit, world }) => {
  const early = '<script src="/dist/temoin.js"></script><script>cookieConsent.decide({ analytics: true }); early = cookieConsent.granted("analytics")</script>';
  world.page('/page.html', site(held('count'), { script: early }));
  await visit.goto('/page.html');
  await decided(visit, 'save');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(await visit.evaluate(() => Reflect.get(window, 'early') as boolean)).toBe(false);
});

test('a second element does nothing, says so once, and takes over when the first one goes', async ({ visit, world }) => {
  await begin(visit, world, '<cookie-consent id="second" lang="fr" categories="marketing"></cookie-consent>');
  expect(await visit.count('consent-panel')).toBe(1);
  expect(await granted(visit, 'marketing')).toEqual([false]);
  await expect.poll(async () => (await warnings(visit)).join('\n')).toMatch(/^warning: \[temoin\] does nothing[^\n]*$/);
  await answer(visit, 'accept-all');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true, multimedia: true } });

  // What Turbo and others do: the same document, another body.
  await visit.evaluate((html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, `<cookie-consent lang="fr"></cookie-consent>${held('after')}${held('never', 'nobody')}`);
  await expect.poll(() => ran(visit)).toEqual(['after']);
  await expect.poll(() => visit.text('[part="reopen"]')).toBe('Gérer les témoins');
  expect(await visit.pageErrors()).toEqual([]);
});

test('two tabs follow each other at once', async ({ visit, world }) => {
  await begin(visit, world, held('count'));
  const tab = await visit.newTab();
  await tab.goto('/page.html');
  await tab.waitFor(BANNER);
  await answer(tab, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await ready(visit, 'decided');
  await visit.gone(BANNER);

  await visit.evaluate(() => window.cookieConsent.withdraw());
  await tab.waitFor(() => !window.cookieConsent.granted('analytics'));
  expect(await tab.evaluate(() => window.cookieConsent.record?.action)).toBe('withdraw');
  await tab.close();
});
