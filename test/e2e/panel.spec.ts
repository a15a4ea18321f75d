// What the visitor meets: by hand, by keyboard, by the site's own words.
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, button, decided, PREFERENCES, press, save, site, stored } from './site.js';

/** What has the focus, shadow trees looked into: its hook, its name, its part or its tag. */
const focused = (visit: Visit): Promise<string> =>
  visit.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return ['data-consent-action', 'name', 'part', 'id'].map((name) => at?.getAttribute(name)).find(Boolean) ?? at?.localName ?? '';
  });

const attributes = (visit: Visit): Promise<(string | null)[]> =>
  visit.on('cookie-consent', (element) => [element.getAttribute('state'), element.getAttribute('open')]);

test('by keyboard alone: the banner comes first in the page, the preferences hold the focus, Escape changes nothing', async ({ visit, world, engine }) => {
  world.page('/page.html', site('<button id="own">Own</button>', { attributes: 'policy-url="/privacy"' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  // WebKit, like Safari, passes links over with Tab unless a setting says otherwise.
  const met: string[] = [];
  for (let count = 0; count < 5 && met.at(-1) !== 'own'; count++) {
    await visit.press('Tab');
    met.push(await focused(visit));
  }
  expect(met.filter((name) => name !== 'policy')).toEqual(['accept-all', 'reject-all', 'preferences', 'own']);

  await visit.press('Shift+Tab');
  expect(await focused(visit)).toBe('preferences');
  await visit.press('Enter');
  await visit.waitFor(PREFERENCES);
  expect(await visit.on(PREFERENCES, (dialog) => dialog.matches(':modal'))).toBe(true);
  expect(await focused(visit)).toBe('title');
  const inside: string[] = [];
  for (let count = 0; count < 12 && inside.at(-1) !== 'save'; count++) {
    await visit.press('Tab');
    inside.push(await focused(visit));
    if (inside.at(-1) === 'analytics') await visit.press(' ');
  }
  expect(inside.filter((name) => name !== 'policy')).toEqual(['close', 'analytics', 'multimedia', 'accept-all', 'reject-all', 'save']);
  await expect.poll(() => visit.on('consent-panel input[name="analytics"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
  await visit.on('#own', (own) => own.focus());
  expect(await focused(visit)).toBe('save');
  await visit.press('Escape');
  await visit.gone(PREFERENCES);
  await visit.waitFor(BANNER);
  expect(await visit.cookies()).toEqual([]);
  await expect.poll(() => focused(visit)).toBe('preferences');

  await visit.press('Shift+Tab');
  await visit.press(engine === 'firefox' ? ' ' : 'Enter');
  await decided(visit, 'reject-all');
});

test('hooks, parts, attributes and events tell what is on screen and what was done', async ({ visit, world }) => {
  await visit.before(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    for (const type of ['ready', 'show', 'hide', 'change', 'error']) {
      document.addEventListener(`consent-${type}`, (event) => {
        const { detail, target, bubbles, composed } = event as CustomEvent<Record<string, unknown>>;
        heard.push([type, detail['view'] ?? detail['granted'] ?? null, detail['revoked'] ?? null, (target as Element).localName, bubbles && composed]);
      });
    }
  });
  world.page('/page.html', site('', { attributes: 'policy-url="/privacy"' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await attributes(visit)).toEqual(['undecided', 'banner']);
  for (const part of ['banner', 'title', 'intro', 'category', 'button']) expect(await visit.count(`consent-panel [part~="${part}"]`), part).toBeGreaterThan(0);
  expect(await visit.count('consent-panel [part~="button"][part~="accept-all"]')).toBe(1);
  expect(await visit.evaluate(() => [...document.querySelectorAll('cookie-consent')].map(({ id, className }) => id + className))).toEqual(['']);

  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
  expect(await attributes(visit)).toEqual(['undecided', 'preferences']);
  for (const part of ['dialog', 'title', 'category', 'save', 'close']) expect(await visit.count(`consent-panel [part~="${part}"]`), part).toBeGreaterThan(0);
  await save(visit, 'multimedia');
  await visit.waitFor('cookie-consent [part="reopen"]');
  expect(await attributes(visit)).toEqual(['decided', null]);

  const on = ['cookie-consent', true];
  expect(await visit.evaluate(() => Reflect.get(window, 'heard') as unknown[])).toEqual([
    ['ready', null, null, ...on],
    ['show', 'banner', null, ...on],
    ['hide', 'banner', null, ...on],
    ['show', 'preferences', null, ...on],
    ['hide', 'preferences', null, ...on],
    ['change', ['multimedia'], [], ...on],
  ]);

  // The way back: a button of temoin's own, since the page has none.
  expect(await visit.text('cookie-consent [part="reopen"]')).toBe('Manage cookies');
  await visit.click('cookie-consent [part="reopen"]');
  await visit.waitFor(button('withdraw'));
  expect(await visit.on('consent-panel input[name="multimedia"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
  await press(visit, 'close');
  await visit.gone(PREFERENCES);
  expect(await stored(visit)).toMatchObject({ choices: { analytics: false, multimedia: true } });
});

test('accept and reject look alike: size, colours, type', async ({ visit, world }) => {
  for (const layout of ['bar', 'box', 'dialog']) {
    world.page(`/${layout}.html`, site('', { attributes: `layout="${layout}"` }));
    await visit.goto(`/${layout}.html`);
    const looks = (name: 'accept-all' | 'reject-all') =>
      visit.on(button(name), (element) => {
        const { color, backgroundColor, borderColor, font, padding, boxShadow, opacity } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { color, backgroundColor, borderColor, font, padding, boxShadow, opacity, width: Math.round(width), height: Math.round(height) };
      });
    await visit.waitFor(BANNER);
    expect(await looks('reject-all'), layout).toEqual(await looks('accept-all'));
  }
});

test('any button or link of the page opens the preferences or decides, and then no button of ours is added', async ({ visit }) => {
  await visit.goto('/demo/opener.html#cookie-consent');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'close');
  await visit.waitFor(BANNER);
  await visit.click('#live [data-consent-action="reject-all"]');
  await decided(visit, 'reject-all');
  expect(await stored(visit)).toMatchObject({ source: 'opener' });
  await visit.gone(BANNER);
  expect(await visit.count('[part="reopen"]')).toBe(0);
  for (const opener of ['#live a[href="#cookie-consent"]', '#live [data-consent-action="preferences"]']) {
    await visit.click(opener);
    await visit.waitFor(PREFERENCES);
    await visit.press('Escape');
    await visit.gone(PREFERENCES);
  }
  await expect.poll(() => focused(visit)).toBe('preferences');
  await visit.click('#live [data-consent-action="accept-all"]');
  await decided(visit, 'accept-all');
  expect(await visit.pageErrors()).toEqual([]);
});

test('a site says it all in its own words and names', async ({ visit, world }) => {
  await visit.goto('/demo/own-words.html');
  await visit.waitFor(BANNER);
  expect(await visit.on(BANNER, (banner) => (banner.querySelector('slot[name="title"]') as HTMLSlotElement).assignedElements()[0]!.textContent)).toBe('Paramètre des cookies');
  expect(await visit.text('cookie-consent [slot="intro"]')).toMatch(/^Nous utilisons des cookies/);
  expect(await visit.text(button('preferences'))).toBe('Choisir');
  expect(await visit.text(button('accept-all'))).toBe('Tout accepter');
  const link = await visit.on(`${BANNER} [part="policy"]`, (policy) => [policy.textContent, (policy as HTMLAnchorElement).href]);
  expect(link).toEqual(['Lire notre politique sur les cookies', world.url('/demo/institute/fr/privacy.html')]);

  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
  expect(await visit.sees('cookie-consent > [slot="footer"]')).toBe(true);
  expect(await visit.sees('cookie-consent > [slot="preferences-intro"]')).toBe(true);
  const text = (await visit.text(PREFERENCES)).replace(/\s+/g, ' ');
  for (const words of ['Cookies essentiels (Toujours actif)', 'Sans eux, le site ne peut pas fonctionner.', 'Cookies analyse', 'Multimedia Player', 'Il présente les vidéos']) expect(text).toContain(words);
  await save(visit, 'multimedia');
  expect(await visit.evaluate(() => ['multimedia', 'multimedia-player', 'analytics'].map((name) => window.cookieConsent.granted(name)))).toEqual([true, true, false]);
});

test('a language that the page takes on while the panel is on its way is the one it speaks', async ({ visit, world }) => {
  world.page('/page.html', site('<script>document.documentElement.lang = "fr";</script>', { script: '<script src="/dist/temoin.js"></script>' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await expect.poll(() => visit.text(button('reject-all'))).toBe('Tout refuser');
  // It had been asked for in English.
  expect(world.log.requests('/dist/locales/').map(({ path }) => path).sort()).toEqual(['/dist/locales/en.js', '/dist/locales/fr.js']);
});

test('another language of the page is followed at once, and so are other categories', async ({ visit, world }) => {
  world.page('/page.html', site());
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(button('reject-all'))).toBe('Reject all');
  await visit.on('cookie-consent', (element) => element.setAttribute('lang', 'fr-CA'));
  await expect.poll(() => visit.text(button('reject-all'))).toBe('Tout refuser');
  await visit.on('cookie-consent', (element) => element.setAttribute('categories', 'analytics marketing'));
  await expect.poll(() => visit.text(BANNER)).toContain('Publicité');
  await answer(visit, 'accept-all');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true, marketing: true } });
  await expect.poll(() => visit.text('[part="reopen"]')).toBe('Gérer les témoins');
});
