// The institute's site, met for the first time: asked in the page's language, nothing asked of anyone before the answer.
import { expect, test } from '../helpers/test.js';
import { answer, BANNER, button, decided, held, PREFERENCES, press, ran, save, site, stored } from './site.js';

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO';
const FILM = 'https://www.youtube-nocookie.com/embed/';

test('in French: nothing is asked of a third party before the answer; a yes lets in what waited', async ({ visit, world }) => {
  await visit.goto('/demo/institute/fr/event.html', 'load');
  expect(await visit.text(`${BANNER} [part="title"]`)).toBe('Vos choix en matière de témoins');
  expect(await visit.text(button('accept-all'))).toBe('Tout accepter');
  expect(await visit.text(button('reject-all'))).toBe('Tout refuser');
  expect(await visit.text(button('preferences'))).toBe('Personnaliser');
  expect(await visit.text(BANNER)).toContain('Institut Frasil');
  expect(await visit.count(`${BANNER} [part="policy"][href$="/fr/privacy.html"]`)).toBe(1);
  await visit.on('#event-video', (embed) => embed.scrollIntoView({ block: 'center' }));
  await visit.waitFor('#event-video [data-consent-action="embed-once"]');
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  expect(world.log.requests('/dist/locales/').map(({ path }) => path)).toEqual(['/dist/locales/fr.js']);
  expect(await visit.cookies()).toEqual([]);

  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
  await expect.poll(() => world.log.requests(FILM).map(({ url }) => url)).toEqual([`${FILM}aqz-KE-bpKQ?start=72`]);
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true, multimedia: true }, source: 'banner' });
  await world.log.settled();
  expect(new Set(world.log.thirdParties().map(({ host }) => host.replace(/:443$/, '')))).toEqual(
    new Set(['www.googletagmanager.com', 'www.youtube-nocookie.com']),
  );
  expect(await visit.pageErrors()).toEqual([]);
});

test('in English: a no keeps every third party out, now, after a reload and on the next page', async ({ visit, world }) => {
  await visit.goto('/demo/institute/en/index.html', 'load');
  expect(await visit.text(`${BANNER} [part="title"]`)).toBe('Your cookie choices');
  expect(await visit.text(button('reject-all'))).toBe('Reject all');
  await answer(visit, 'reject-all');
  expect(await stored(visit)).toMatchObject({ choices: { analytics: false, multimedia: false }, action: 'reject-all', source: 'banner' });
  await visit.reload();
  await visit.goto('/demo/institute/en/profile.html', 'load');
  await visit.on('consent-embed', (embed) => embed.scrollIntoView());
  await visit.waitFor('consent-embed [data-consent-action="embed-once"]');
  await world.log.settled();
  expect(await visit.sees(BANNER)).toBe(false);
  expect(world.log.thirdParties()).toEqual([]);
  expect(await visit.evaluate(() => Reflect.get(window, 'dataLayer') as unknown)).toBeNull();
  // The page is alive: the same visitor changes their mind, and is heard.
  await visit.click('#manage-cookies');
  await press(visit, 'accept-all');
  await decided(visit, 'accept-all');
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
});

test('customized: nothing is ticked beforehand, and only what is ticked is let in', async ({ visit, world }) => {
  await visit.goto('/demo/institute/en/event.html', 'load');
  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
  const boxes = () => [...document.querySelector('cookie-consent')!.shadowRoot!.querySelectorAll('input')].map(({ type, name, checked }) => ({ type, name, checked }));
  expect(await visit.evaluate(boxes)).toEqual([
    { type: 'checkbox', name: 'analytics', checked: false },
    { type: 'checkbox', name: 'multimedia', checked: false },
  ]);
  expect(await visit.text(PREFERENCES)).toContain('Always on');
  await save(visit, 'analytics');
  await expect.poll(() => world.log.requests(TAG).length).toBe(1);
  await visit.on('#event-video', (embed) => embed.scrollIntoView({ block: 'center' }));
  await visit.waitFor('#event-video [data-consent-action="embed-once"]');
  await world.log.settled();
  expect(world.log.requests('youtube')).toEqual([]);
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true, multimedia: false }, action: 'save', source: 'preferences' });
  expect(await ran(visit)).toEqual(['js']);
});

for (const file of ['temoin.js', 'temoin.all.js']) {
  test(`${file} asks while the rest of the page is on its way: the answer is heard at once, and lets in what is there when all is`, async ({ visit, world }) => {
    const answering = `<script>
      told = [];
      const tell = (what) => told.push([what, document.readyState]);
      for (const type of ['ready', 'show', 'hide']) document.addEventListener('consent-' + type, () => tell(type));
      new MutationObserver(([{ target }], observer) => {
        observer.disconnect();
        tell(target.getAttribute('open'));
        target.shadowRoot.querySelector('[data-consent-action=accept-all]').click();
        tell(target.getAttribute('open'));
        new Image().src = '/heard';
      }).observe(document, { subtree: true, attributeFilter: ['open'] });
    </script>`;
    let whole = (_?: unknown) => {};
    const flushWhen = new Promise((resolve) => (whole = resolve));
    world.page('/heard', () => (whole(), { body: '' }));
    const body = `${held('one')}<!--flush--><script>tell(typeof ran)</script>${held('two')}${held('denied', 'nobody')}`;
    // Not `async`: WebKit runs such a script only once the page is whole or painted.
    world.page('/page.html', site(body, { head: answering, script: `<script src="/dist/${file}"></script>` }), { flushWhen });
    await visit.goto('/page.html', 'load');
    await decided(visit, 'accept-all');
    await expect.poll(() => ran(visit)).toEqual(['one', 'two']);
    expect(await visit.evaluate(() => Reflect.get(window, 'told') as unknown)).toEqual([
      ['banner', 'loading'],
      [null, 'loading'],
      ['undefined', 'loading'],
      ['ready', 'interactive'],
      ['show', 'interactive'],
      ['hide', 'interactive'],
    ]);
    await world.log.settled();
    expect(world.log.requests('stats.example').map(({ url }) => url)).toEqual(['https://stats.example/one.js?name=one', 'https://stats.example/two.js?name=two']);
    expect(await visit.sees(BANNER)).toBe(false);
  });
}
