// However a site puts temoin into its page, the visitor is asked, what waits is held, and let in after a yes.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, button, held, press, ran, save, site, warnings } from './site.js';

const filesOf = (world: World): string[] => world.log.requests('/dist/').map(({ path }) => path.replace('/dist/', ''));

/** The whole story of one page, seen by the server. */
async function asksHoldsAndLetsIn(visit: Visit, world: World): Promise<void> {
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(world.log.requests('stats.example')).toHaveLength(1);
  expect(await warnings(visit)).toEqual([]);
  expect(await visit.pageErrors()).toEqual([]);
}

const tag = (how: string, src = '/dist/temoin.js') => `<script src="${src}" ${how}></script>`;
const whole = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
const element = '<cookie-consent></cookie-consent>';
const preloaded = ['temoin.panel', 'locales/en'].map((name) => `<link rel="modulepreload" href="/dist/${name}.js">`).join('');

const FORMS = {
  'async, before the element': site(held('count')),
  'defer, before the element': site(held('count'), { script: tag('defer') }),
  'blocking, before the element': site(held('count'), { script: tag('') }),
  'blocking, after the element': whole(element + held('count') + tag('')),
  'async, after the element, last in the body': whole(held('count') + element + tag('async')),
  'one line, async': whole(held('count'), tag('async data-categories="analytics"')),
  'one line, blocking in the head': whole(held('count'), tag('data-categories="analytics"')),
};

for (const [form, html] of Object.entries(FORMS)) {
  test(`asks, holds and lets in: ${form}`, async ({ visit, world }) => {
    world.page('/page.html', html);
    await asksHoldsAndLetsIn(visit, world);
  });
}

for (const how of ['async', 'async crossorigin']) {
  test(`from another origin all its parts come from there: ${how}`, async ({ visit, world }) => {
    world.page('/page.html', site(held('count'), { script: tag(how, 'https://cdn.site.test/dist/temoin.js') }));
    await asksHoldsAndLetsIn(visit, world);
    expect(new Set(world.log.requests('/dist/').map(({ host }) => host))).toEqual(new Set(['cdn.site.test']));
    expect(filesOf(world)).toContain('temoin.panel.js');
  });
}

test('what a page preloads is fetched beside the script, not after it', async ({ visit, world }) => {
  world.page('/page.html', site('', { head: preloaded, script: tag('async', '/dist/temoin.js?hang') }));
  await visit.goto('/page.html');
  await expect.poll(() => filesOf(world).sort()).toEqual(['locales/en.js', 'temoin.js?hang', 'temoin.panel.js']);
});

test('what a page preloads is what is used, and fetched once', async ({ visit, world }) => {
  world.page('/page.html', site(held('count'), { head: preloaded }));
  await asksHoldsAndLetsIn(visit, world);
  expect(filesOf(world).filter((file) => /panel|locales/.test(file)).sort()).toEqual(['locales/en.js', 'temoin.panel.js']);
});

test('the one-file form fetches nothing more, whatever is shown', async ({ visit, world }) => {
  const embed = '<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Film"></consent-embed>';
  world.page('/all.html', site(embed + held('count'), { script: tag('async', '/dist/temoin.all.js'), attributes: 'lang="fr"' }));
  await visit.goto('/all.html');
  await visit.waitFor('consent-embed [data-consent-action="embed-once"]');
  await press(visit, 'preferences');
  await save(visit, 'analytics');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(filesOf(world)).toEqual(['temoin.all.js']);
});

test('the script’s own data-… are the attributes of an element made first in the body', async ({ visit, world }) => {
  const data = 'data-categories="analytics marketing" data-policy-url="/privacy" data-lang="fr" data-cookie-name="choix"';
  world.page('/page.html', whole(`<main>Page</main>${held('count')}`, tag(`async ${data}`)));
  await visit.goto('/page.html');
  expect(await visit.text(`${BANNER} [part="title"]`)).toBe('Vos choix en matière de témoins');
  expect(await visit.text(button('accept-all'))).toBe('Tout accepter');
  expect(await visit.on(`${BANNER} [part="policy"]`, (link) => link.getAttribute('href'))).toMatch(/\/privacy$/);
  expect(await visit.text(BANNER)).toContain('Publicité');
  expect(await visit.evaluate(() => document.body.firstElementChild!.localName)).toBe('cookie-consent');
  await press(visit, 'reject-all');
  await expect.poll(async () => (await visit.cookies()).map(({ name }) => name)).toEqual(['choix']);
});

test('a script that is there twice makes one panel, runs everything once and says so once', async ({ visit, world }) => {
  world.page('/page.html', site(held('count'), { script: tag('async') + tag('async data-lang="fr"') }));
  await visit.goto('/page.html', 'load');
  await visit.waitFor(BANNER);
  expect(await visit.count('consent-panel')).toBe(1);
  await answer(visit, 'accept-all');
  await world.log.settled();
  expect(await ran(visit)).toEqual(['count']);
  expect((await warnings(visit)).join('\n')).toMatch(/^warning: \[temoin\] the script is there twice[^\n]*$/);
  expect(await visit.pageErrors()).toEqual([]);
});

test('where temoin does not come, everything stays held and the page works', async ({ visit, world }) => {
  world.page('/page.html', site(`${held('count')}<button id="own" onclick="this.textContent = 'works'">Page</button>`, { script: tag('async', '/dist/none.js') }));
  await visit.goto('/page.html', 'load');
  await visit.click('#own');
  expect(await visit.text('#own')).toBe('works');
  await world.log.settled();
  expect(world.log.requests('none.js')).toHaveLength(1);
  expect(world.log.thirdParties()).toEqual([]);
});

test('where the panel does not come, everything stays held and the page is told once', async ({ visit, world }) => {
  world.fail('/dist/temoin.panel.js', 404);
  await visit.before(() => {
    const errors: string[] = [];
    Reflect.set(window, 'errors', errors);
    document.addEventListener('consent-error', (event) => errors.push((event as CustomEvent<{ error: { code: string } }>).detail.error.code));
  });
  world.page('/page.html', site(held('count')));
  await visit.goto('/page.html', 'load');
  await visit.waitFor(() => (Reflect.get(window, 'errors') as string[]).length > 0);
  await world.log.settled();
  expect(await visit.evaluate(() => Reflect.get(window, 'errors') as string[])).toEqual(['not-loaded']);
  expect(world.log.thirdParties()).toEqual([]);
  expect(await visit.pageErrors()).toEqual([]);
});
