// The state belongs to the page: whatever a site does with its body, its element or its frames, there is one answer.
import { readFileSync } from 'node:fs';
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, decided, held, press, ran, ready, site, TEMOIN, warnings } from './site.js';

const library = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

const LIBRARIES = {
  turbo: library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  htmx: library('htmx.org/dist/htmx.min.js'),
};

const PIXEL = (name: string) => `<img data-consent="analytics" data-src="https://stats.example/${name}.gif" alt="">`;

/** Two pages that link to each other through a library; `boost`: attributes of the body. */
function twoPages(world: World, head: string, boost = '', script = TEMOIN, element = '<cookie-consent without-reload></cookie-consent>'): void {
  for (const [name, other] of [['one', 'two'], ['two', 'one']] as const) {
    world.page(
      `/${name}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}${script}</head>
      <body ${boost}>${element}<h1>${name}</h1><a id="go" href="/${other}.html">${other}</a>${PIXEL(name)}${held(name)}</body></html>`,
    );
  }
}

const follow = async (visit: Visit, title: string): Promise<void> => {
  await visit.click('#go');
  await visit.waitFor((expected) => document.querySelector('h1')?.textContent === expected, title);
};

const asked = (world: World, what: string): number => world.log.requests(`stats.example/${what}`).length;

const SWAPS = {
  // Without previews: a page out of Turbo’s cache and then its fresh copy are two pages to it, and to its scripts.
  'Turbo Drive': { head: '<meta name="turbo-cache-control" content="no-preview"><script src="/turbo.js"></script>', boost: '' },
  'htmx boost': { head: '<script src="/htmx.js"></script>', boost: 'hx-boost="true" hx-target="body" hx-swap="outerHTML"' },
};

for (const [name, { head, boost }] of Object.entries(SWAPS)) {
  test(`a body that ${name} puts in is asked about, held and let in like the first`, async ({ visit, world }) => {
    world.page('/turbo.js', LIBRARIES.turbo);
    world.page('/htmx.js', LIBRARIES.htmx);
    twoPages(world, head, boost);
    await visit.goto('/one.html', 'load');
    await visit.waitFor(BANNER);
    await visit.evaluate(() => void Reflect.set(window, 'sameDocument', true));
    await follow(visit, 'two');
    expect(await visit.evaluate(() => Reflect.get(window, 'sameDocument') as boolean)).toBe(true);
    await visit.waitFor(BANNER);
    expect(await visit.count('cookie-consent')).toBe(1);
    await world.log.settled();
    expect(world.log.thirdParties()).toEqual([]);

    await answer(visit, 'accept-all');
    await expect.poll(() => ran(visit)).toEqual(['two']);
    await expect.poll(() => asked(world, 'two.gif')).toBe(1);
    await follow(visit, 'one');
    await expect.poll(() => ran(visit)).toEqual(['two', 'one']);
    await expect.poll(() => asked(world, 'one.gif')).toBe(1);
    await ready(visit, 'decided');
    expect(await visit.sees(BANNER)).toBe(false);

    await visit.evaluate(() => window.cookieConsent.withdraw());
    await decided(visit, 'withdraw');
    await world.log.settled();
    world.log.forget();
    await follow(visit, 'two');
    await ready(visit, 'decided');
    await world.log.settled();
    expect(world.log.thirdParties()).toEqual([]);
    expect((await warnings(visit)).filter((message) => message.includes('one <cookie-consent>'))).toEqual([]);
    expect(await visit.pageErrors()).toEqual([]);
  });
}

test('an element made from the script’s tag is put back into a new body', async ({ visit, world }) => {
  world.page('/page.html', site('<h1>One</h1>', { script: '<script src="/dist/temoin.js" async data-categories="analytics"></script>' }).replace(/<cookie-consent[^]*<\/cookie-consent>/, ''));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.evaluate((html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, `<h1>Two</h1>${PIXEL('new')}`);
  await visit.waitFor(BANNER);
  expect(await visit.count('cookie-consent')).toBe(1);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world, 'new.gif')).toBe(1);
});

test('where a body stays without an element of its own, what was decided still holds', async ({ visit, world }) => {
  world.page('/page.html', site(PIXEL('first')));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world, 'first.gif')).toBe(1);
  await visit.evaluate((html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.body.replaceWith(body);
  }, PIXEL('second'));
  await expect.poll(() => asked(world, 'second.gif')).toBe(1);
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(true);
  expect(await visit.pageErrors()).toEqual([]);
});

test('a second element takes over when the first is gone, and is never seen with what the first said', async ({ visit, world }) => {
  world.page('/page.html', site(`<cookie-consent id="second" categories="marketing"></cookie-consent>${PIXEL('held')}`));
  await visit.before(() => {
    const bannerOf = (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector('consent-panel [part~="banner"]');
    const look = () => {
      const seen = bannerOf('#second')?.textContent;
      Reflect.set(window, 'seen', seen);
      // In the frame that shows it, the first goes.
      if (!seen && bannerOf('cookie-consent:not(#second)')) document.querySelector('cookie-consent:not(#second)')!.remove();
      if (!seen) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await visit.goto('/page.html');
  await visit.waitFor(() => !!Reflect.get(window, 'seen'));
  expect(await visit.count('cookie-consent[state=undecided][open=banner]')).toBe(1);
  for (const text of [await visit.evaluate(() => Reflect.get(window, 'seen') as string), await visit.text(BANNER)]) {
    expect(text).toContain('Advertising');
    expect(text).not.toContain('Visit measurement');
  }
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
});

test('taken out and put back ten thousand times, the element asks once and listens once', async ({ visit, world }) => {
  world.page('/page.html', site(held('count')));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.evaluate(() => {
    const element = document.querySelector('cookie-consent')!;
    for (let time = 0; time < 10_000; time += 1) {
      element.remove();
      document.body.append(element);
    }
  });
  await visit.waitFor(BANNER);
  expect(await visit.count('consent-panel')).toBe(1);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await world.log.settled();
  expect(await ran(visit)).toEqual(['count']);
  expect(await visit.evaluate(() => window.cookieConsent.history.length)).toBe(1);
});

test('a frame of the same site follows the page around it, and the page the frame', async ({ visit, world }) => {
  world.page('/frame.html', site(held('in-frame'), { attributes: 'without-reload without-reopen' }));
  world.page('/page.html', site('<iframe src="/frame.html" title="Frame" width="900" height="600"></iframe>', { attributes: 'without-reload' }));
  await visit.goto('/page.html', 'load');
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world, 'in-frame')).toBe(1);
  const inFrame = () => visit.evaluate(() => (frames[0] as Window & typeof globalThis).cookieConsent.granted('analytics'));
  expect(await inFrame()).toBe(true);
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await expect.poll(inFrame).toBe(false);
  await visit.evaluate(() => (frames[0] as Window & typeof globalThis).cookieConsent.acceptAll());
  await visit.waitFor(() => window.cookieConsent.granted('analytics'));
});

test('a page that is made ready before anybody sees it asks nothing, lets nothing in and keeps nothing', async ({ visit, world }) => {
  await visit.before(() => {
    let hidden = !location.search;
    Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => hidden });
    Reflect.set(window, 'activate', () => {
      hidden = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  });
  world.page('/page.html', site(held('count')));
  await visit.goto('/page.html?seen');
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world, 'count')).toBe(1);
  world.log.forget();

  await visit.goto('/page.html', 'load');
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(false);
  await visit.evaluate(() => (Reflect.get(window, 'activate') as () => void)());
  await expect.poll(() => asked(world, 'count')).toBe(1);
  await ready(visit, 'decided');
});

test('a second temoin, older or newer, does nothing beside the first', async ({ visit, world }) => {
  world.page('/dist/old.js', readFileSync('dist/temoin.js', 'utf8').replaceAll(/0\.1\.0/g, '0.0.9'));
  world.page('/page.html', site(held('count'), { script: '<script src="/dist/old.js"></script><script src="/dist/temoin.js"></script>' }));
  await visit.goto('/page.html', 'load');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await world.log.settled();
  expect(asked(world, 'count')).toBe(1);
  expect(await visit.evaluate(() => window.cookieConsent.version)).toBe('0.0.9');
});

test('a view transition that swaps the page keeps the state', async ({ visit, world }) => {
  world.page('/page.html', site(PIXEL('first')));
  await visit.goto('/page.html');
  await press(visit, 'reject-all');
  await decided(visit, 'reject-all');
  await visit.evaluate(async (html) => {
    const swap = () => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceWith(next.head);
      document.body.replaceWith(next.body);
    };
    if (document.startViewTransition) await document.startViewTransition(swap).updateCallbackDone;
    else swap();
  }, site(PIXEL('second')));
  await ready(visit, 'decided');
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await visit.evaluate(() => window.cookieConsent.acceptAll());
  await expect.poll(() => asked(world, 'second.gif')).toBe(1);
});
