// What goes wrong in one held script is no other's affair; what comes in order stays in order.
import { expect, test, type World } from '../helpers/test.js';
import { answer, BANNER, held, ran, site, TEMOIN } from './site.js';

const inline = (code: string, more = '') => `<script type="text/plain" data-consent="analytics" ${more}>${code}</script>`;
const push = (name: string) => `(window.ran ??= []).push('${name}')`;

function modules(world: World): void {
  world.page('https://stats.example/library.mjs', `await new Promise((resolve) => setTimeout(resolve, 200)); ${push('library')}; export const name = 'from library';`, {
    headers: { 'content-type': 'text/javascript' },
  });
}

test('modules with imports, an import map and a top-level await keep their place', async ({ visit, world }) => {
  modules(world);
  // Firefox 153 takes no import map after the first module was loaded, which may well be temoin's panel.
  const library = visit.engine === 'firefox' ? 'https://stats.example/library.mjs' : 'library';
  world.page('/page.html', site(`
    ${inline('{ "imports": { "library": "https://stats.example/library.mjs" } }', 'data-type="importmap"')}
    ${inline(push('first'))}
    ${inline(`import { name } from '${library}'; (window.ran ??= []).push(name)`, 'data-type="module"')}
    ${inline(push('after the module'))}
    ${inline(`await new Promise((resolve) => setTimeout(resolve, 100)); ${push('awaited')}`, 'data-type="module"')}
    ${held('external')}`));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['first', 'library', 'from library', 'after the module', 'awaited', 'external']);
});

test('one that throws, is missing, has changed, cannot be parsed or is refused by the page’s policy stops nobody', async ({ visit, world }) => {
  const nonce = 'bm9uY2U';
  const policy = `script-src 'nonce-${nonce}' https://stats.example; img-src 'self'`;
  const carried = `nonce="${nonce}"`;
  world.page('/page.html', site(`
    ${inline('throw new Error("its own mistake")', carried)}
    ${inline('this is no script', carried)}
    ${inline('import "https://stats.example/none.mjs?status=404"', `data-type="module" ${carried}`)}
    ${inline('throw new Error("a module’s mistake")', `data-type="module" ${carried}`)}
    ${held('missing', 'analytics', carried).replace('?name', '?status=404&name')}
    ${held('cut', 'analytics', carried).replace('?name', '?status=500&name')}
    ${held('changed', 'analytics', `${carried} integrity="sha384-AAAA" crossorigin`)}
    ${held('refused', 'analytics', `${carried} integrity="sha384-AAAA"`).replace('stats.example', 'elsewhere.example').replace(carried, '')}
    ${held('fine', 'analytics', carried)}
    ${inline(push('last'), carried)}`, { script: TEMOIN.replace('<script', `<script ${carried}`) }), { headers: { 'content-security-policy': policy } });
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['fine', 'last']);
  expect(world.log.requests('elsewhere.example')).toEqual([]);
});

test('defer and async keep their meanings, and the one that is slow is waited for by those after it alone', async ({ visit, world }) => {
  world.page('/page.html', site(`
    ${held('async', 'analytics', 'async').replace('?name', '?delay=3000&name')}
    ${held('deferred', 'analytics', 'defer').replace('?name', '?delay=500&name')}
    ${inline(push('inline'))}`));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['deferred', 'inline', 'async']);
});

test('document.write in a held script, inline and external, lands after it and leaves the page as it was', async ({ visit, world }) => {
  world.page('https://stats.example/writes.js', `document.write('<p id="external">exter'); document.write('nal</p><script src="https://stats.example/by-write.js?name=by-write"></scr' + 'ipt>');`, {
    headers: { 'content-type': 'text/javascript' },
  });
  world.page('/page.html', site(`
    <h1>The page</h1>
    ${inline(`document.writeln('<p id="inline">inline</p>'); ${push('writes')}`)}
    <script type="text/plain" data-consent="analytics" data-src="https://stats.example/writes.js" id="writer"></script>
    ${inline(push('after'))}`));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['writes', 'by-write', 'after']);
  expect(await visit.text('h1')).toBe('The page');
  expect(await visit.text('#inline')).toBe('inline');
  expect(await visit.text('#external')).toBe('external');
  expect(await visit.evaluate(() => document.querySelector('#writer')!.compareDocumentPosition(document.querySelector('#external')!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(4);
});

test('handlers and listeners on the held script hear how it went, and it finds itself', async ({ visit, world }) => {
  world.page('https://stats.example/self.js', `(window.ran ??= []).push(document.currentScript.dataset.site)`, { headers: { 'content-type': 'text/javascript' } });
  world.page('/page.html', site(`
    <script>heard = []</script>
    <script type="text/plain" data-consent="analytics" data-src="https://stats.example/self.js" data-site="42" onload="heard.push('onload')" class="listened"></script>
    <script type="text/plain" data-consent="analytics" data-src="https://stats.example/none.js?status=404" onerror="heard.push('onerror')" class="listened"></script>
    <script>for (const script of document.querySelectorAll('.listened')) for (const type of ['load', 'error']) script.addEventListener(type, () => heard.push(type))</script>`));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => visit.evaluate(() => Reflect.get(window, 'heard') as string[])).toEqual(['onload', 'load', 'onerror', 'error']);
  expect(await ran(visit)).toEqual(['42']);
});

test('open shadow trees, declared and attached, and a closed one that temoin is told of, are held and let in', async ({ visit, world }) => {
  const pixel = (name: string) => `<img data-consent="analytics" data-src="https://stats.example/${name}.gif" alt="">`;
  world.page('/page.html', site(`
    <section><template shadowrootmode="open">${pixel('declared')}<div><template shadowrootmode="open">${pixel('nested')}</template></div></template></section>
    <x-attached></x-attached><x-closed></x-closed>
    <script>
      customElements.define('x-attached', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '${pixel('attached')}'; }
      });
      customElements.define('x-closed', class extends HTMLElement {
        constructor() {
          super();
          const root = this.attachShadow({ mode: 'closed' });
          root.innerHTML = '${pixel('closed')}';
          document.addEventListener('consent-ready', () => cookieConsent.gate(root));
        }
      });
    </script>`, { attributes: 'without-reload' }));
  const names = ['attached', 'closed', 'declared', 'nested'];
  const asked = () => world.log.requests('stats.example').map(({ url }) => /(\w+)\.gif/.exec(url)![1]).sort();
  await visit.goto('/page.html', 'load');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(asked).toEqual(names);
  await visit.evaluate((html) => {
    const later = document.createElement('x-attached');
    document.body.append(later);
    later.shadowRoot!.innerHTML = html;
  }, pixel('later'));
  await expect.poll(asked).toEqual(['attached', 'closed', 'declared', 'later', 'nested']);
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(() => !document.querySelector('x-attached')!.shadowRoot!.querySelector('[src]'));
});
