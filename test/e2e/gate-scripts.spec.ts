// Held scripts: not fetched, not run; then each once, in document order, as they were written.
import { expect, test, type World } from '../helpers/test.js';
import { answer, BANNER, held, press, ran, site, warnings } from './site.js';

const inline = (code: string, more = '') => `<script type="text/plain" data-consent="analytics" ${more}>${code}</script>`;
const push = (name: string) => `(window.ran ??= []).push('${name}')`;

const asked = (world: World) => world.log.requests('stats.example').map(({ url }) => new URL(url).searchParams.get('name')).sort();

test('run after a yes, in document order with the slow one first; one that fails stops nobody', async ({ visit, world }) => {
  world.page('/page.html', site(`
    ${inline(push('inline 1'))}
    ${held('slow', 'analytics', 'data-x').replace('?name', '?delay=1500&name')}
    ${inline(push('inline 2'))}
    ${inline('throw new Error("its own mistake")')}
    ${held('missing').replace('?name', '?status=404&name')}
    ${held('changed', 'analytics', 'integrity="sha384-AAAA" crossorigin')}
    ${held('external')}
    ${inline(push('module'), 'data-type="module"')}
    ${held('external-module', 'analytics', 'data-type="module"')}
    ${inline(push('last'))}
    <script type="text/plain" data-consent="analytics" src="https://stats.example/x.js?name=by-src"></script>
    ${held('others', 'multimedia')}
    ${held('both', 'analytics multimedia')}`));
  await visit.goto('/page.html', 'load');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  expect(await ran(visit)).toEqual([]);

  await visit.evaluate(() => window.cookieConsent.decide({ analytics: true }));
  const order = ['inline 1', 'slow', 'inline 2', 'external', 'module', 'external-module', 'last', 'by-src'];
  await expect.poll(() => ran(visit)).toEqual(order);
  await world.log.settled();
  expect(await ran(visit)).toEqual(order);
  expect(asked(world)).toEqual(['by-src', 'changed', 'external', 'external-module', 'missing', 'slow']);

  await visit.evaluate(() => window.cookieConsent.acceptAll());
  await expect.poll(() => ran(visit)).toEqual([...order, 'others', 'both']);
});

test('an async one holds nobody up', async ({ visit, world }) => {
  world.page('/page.html', site(held('late', 'analytics', 'async').replace('?name', '?delay=3000&name') + held('prompt') + inline(push('inline'))));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['prompt', 'inline', 'late']);
});

test('keep every attribute', async ({ visit, world }) => {
  const attributes = 'id="tag" class="a b" data-site="42" referrerpolicy="origin" crossorigin="anonymous" fetchpriority="low" async';
  world.page('/shop/page.html', site(held('tag', 'analytics', attributes)));
  await visit.goto('/shop/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['tag']);
  const kept = await visit.on('#tag', (tag) => {
    const { type, src, className, dataset, referrerPolicy, crossOrigin } = tag as HTMLScriptElement;
    const async = tag.hasAttribute('async');
    const priority = tag.getAttribute('fetchpriority');
    return { type, src, className, site: dataset['site'], referrerPolicy, crossOrigin, async, priority };
  });
  expect(kept).toEqual({ type: '', src: 'https://stats.example/tag.js?name=tag', className: 'a b', site: '42', referrerPolicy: 'origin', crossOrigin: 'anonymous', async: true, priority: 'low' });
  expect(world.log.requests('stats.example')).toMatchObject([{ referer: 'https://www.site.test/', cookie: '' }]);
});

test('run once only: granted again, moved, taken out and put back', async ({ visit, world }) => {
  world.page('/page.html', site(`<div id="here">${held('external')}${inline(push('inline'))}</div><div id="there"></div>`, { attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['external', 'inline']);
  await visit.evaluate(() => {
    const [here, there] = ['here', 'there'].map((id) => document.getElementById(id)!);
    const scripts = [...here!.querySelectorAll('script')];
    there!.append(...scripts);
    there!.remove();
    document.body.append(there!);
    window.cookieConsent.withdraw();
  });
  await visit.waitFor(() => !window.cookieConsent.granted('analytics'));
  await visit.evaluate(() => window.cookieConsent.acceptAll());
  await visit.waitFor(() => window.cookieConsent.granted('analytics'));
  // One that comes now shows that the gate still works.
  await visit.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), held('new'));
  await expect.poll(() => ran(visit)).toContain('new');
  await world.log.settled();
  expect(await ran(visit)).toEqual(['external', 'inline', 'new']);
  expect(asked(world)).toEqual(['external', 'new']);
});

test('those added before the answer wait for it, those added after a yes run, those after a no do not', async ({ visit, world }) => {
  world.page('/page.html', site('<div id="outlet"></div>', { attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.on('#outlet', (outlet, html) => (outlet.innerHTML = html) && null, held('before'));
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['before']);
  await visit.on('#outlet', (outlet, html) => outlet.insertAdjacentHTML('beforeend', html), held('after') + inline(push('inline after')));
  await expect.poll(() => ran(visit)).toEqual(['before', 'after', 'inline after']);
  await visit.evaluate(() => window.cookieConsent.rejectAll());
  await visit.waitFor(() => !window.cookieConsent.granted('analytics'));
  await visit.on('#outlet', (outlet, html) => outlet.insertAdjacentHTML('beforeend', html), held('never'));
  await world.log.settled();
  expect(asked(world)).toEqual(['after', 'before']);
});

test('the panel has left the screen before the first one runs', async ({ visit, world }) => {
  const look = `
    const element = document.querySelector('cookie-consent');
    window.seen = { open: element.getAttribute('open'), banner: !!element.shadowRoot.querySelector('[part~=banner]'), frames: window.frames_ };`;
  world.page('/page.html', site(`${inline(look)}<script>
    addEventListener('click', () => {
      window.frames_ = 0;
      const count = () => { window.frames_++; requestAnimationFrame(count) };
      requestAnimationFrame(count);
    }, true)</script>`));
  await visit.goto('/page.html');
  await press(visit, 'accept-all');
  await visit.waitFor(() => Reflect.get(window, 'seen') !== undefined);
  const seen = await visit.evaluate(() => Reflect.get(window, 'seen') as { open: string | null; banner: boolean; frames: number });
  expect(seen).toMatchObject({ open: null, banner: false });
  expect(seen.frames).toBeGreaterThan(0);
});

test('under a strict policy all with the nonce run, what was slipped in without it never, and nothing is violated', async ({ visit, world }) => {
  await visit.before(() => {
    const violations: string[] = [];
    Reflect.set(window, 'violations', violations);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  });
  await visit.goto('/demo/strict-csp.html', 'load');
  await visit.waitFor(BANNER);
  await visit.waitFor('consent-embed [data-consent-action="embed-once"]');
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  expect(await ran(visit)).toEqual([]);

  await press(visit, 'preferences');
  await press(visit, 'accept-all');
  await expect.poll(async () => (await ran(visit)).sort()).toEqual(['a', 'inline', 'js', 'module']);
  expect((await ran(visit)).filter((name) => name !== 'js')).toEqual(['inline', 'a', 'module']);
  await visit.on('consent-embed', (embed) => embed.scrollIntoView());
  await expect.poll(() => world.log.requests('youtube-nocookie.com/embed/').length).toBe(1);
  await world.log.settled();
  expect(world.log.requests('injected.js')).toEqual([]);
  expect(await visit.evaluate(() => Reflect.get(window, 'violations') as string[])).toEqual([]);
  expect((await warnings(visit)).join('\n')).toMatch(/^warning: \[temoin\] [^\n]*nonce[^\n]*$/);
  expect(await visit.pageErrors()).toEqual([]);
});
