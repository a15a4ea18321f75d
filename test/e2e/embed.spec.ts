// A video that waits: nothing is asked of its provider until the visitor wants it, and one press plays it.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, button, decided, press, site, stored } from './site.js';

const ONCE = 'consent-embed [data-consent-action="embed-once"]';
const ALWAYS = 'consent-embed [data-consent-action="embed-always"]';
const FRAME = 'consent-embed iframe';
const HOST = 'https://www.youtube-nocookie.com/embed/';

const ID = 'aqz-KE-bpKQ';
const film = (src = `https://www.youtube.com/watch?v=${ID}`, title = 'Big Buck Bunny', more = '') => `<consent-embed src="${src.replaceAll('&', '&amp;')}" title="${title}" ${more}></consent-embed>`;

const played = (world: World): string[] => world.log.requests(HOST).map(({ url }) => url.replace(HOST, ''));

/** What has the focus, shadow trees looked into, from the outside in. */
const focused = (visit: Visit): Promise<string[]> =>
  visit.evaluate(() => {
    const path: string[] = [];
    for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) path.push(at.getAttribute('data-consent-action') ?? at.localName);
    return path;
  });

/** An address as people copy it, to the frame's. */
const SHAPES = {
  [`https://www.youtube.com/watch?v=${ID}`]: ID,
  [`https://m.youtube.com/watch?v=${ID}&t=1m12s`]: `${ID}?start=72`,
  [`https://www.youtube.com/watch?list=PL123456789&v=${ID}&index=2`]: `${ID}?list=PL123456789&index=2`,
  [`https://youtu.be/${ID}?t=90`]: `${ID}?start=90`,
  [`https://youtu.be/${ID}?si=abcdef#t=2m`]: `${ID}?si=abcdef&start=120`,
  [`https://www.youtube.com/shorts/${ID}`]: ID,
  [`https://www.youtube.com/live/${ID}?feature=share`]: `${ID}?feature=share`,
  [`https://www.youtube.com/embed/${ID}?start=30&end=40&rel=0`]: `${ID}?start=30&end=40&rel=0`,
  [`https://www.youtube-nocookie.com/embed/${ID}`]: ID,
  'https://www.youtube.com/playlist?list=PL123456789': 'videoseries?list=PL123456789',
  'https://www.youtube.com/embed/videoseries?list=PL123456789': 'videoseries?list=PL123456789',
};

test('every shape of a YouTube address plays on the host without cookies, and nothing in it is lost', async ({ visit, world }) => {
  world.page('/page.html', site(Object.keys(SHAPES).map((src) => film(src)).join('')));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await visit.waitFor((count) => [...document.querySelectorAll('consent-embed')].filter(({ shadowRoot }) => shadowRoot?.querySelector('iframe')).length === count, Object.keys(SHAPES).length);
  const frames = await visit.evaluate(() => [...document.querySelectorAll('consent-embed')].map((embed) => embed.shadowRoot!.querySelector('iframe')!.src));
  expect(frames).toEqual(Object.values(SHAPES).map((rest) => HOST + rest));
  await expect.poll(() => played(world).length).toBeGreaterThan(0);
  expect(world.log.thirdParties().filter(({ host }) => host !== 'www.youtube-nocookie.com')).toEqual([]);
});

test('the placeholder says what waits and who would hear of it, asks the provider nothing, and keeps the room', async ({ visit, world }) => {
  const poster = 'https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg';
  world.page('/page.html', site(film(undefined, 'Big Buck Bunny', 'poster="/demo/images/poster.svg"') + film(undefined, 'Second', `poster="${poster}"`)));
  await visit.goto('/page.html');
  await visit.waitFor(ONCE);
  await visit.waitFor(BANNER);
  const text = await visit.text('consent-placeholder [role="group"]');
  for (const part of ['Big Buck Bunny', 'YouTube', 'Google', 'IP address']) expect(text).toContain(part);
  expect(await visit.text(ONCE)).toBe('Play this video');
  expect(await visit.on('consent-embed a', (link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([`https://www.youtube.com/watch?v=${ID}`, 'noopener noreferrer']);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  expect(world.log.requests('poster.svg')).toHaveLength(1);

  const size = () => [...document.querySelectorAll('consent-embed')].map((embed) => { const { width, height, top } = embed.getBoundingClientRect(); return { width, height, top }; });
  const before = await visit.evaluate(size);
  expect(before[0]!.height).toBeCloseTo((before[0]!.width * 9) / 16, 0);
  await answer(visit, 'accept-all');
  await visit.waitFor(FRAME);
  expect(await visit.evaluate(size)).toEqual(before);
});

test('play this one: it plays at once, the others wait, nothing is kept, and a reload asks again', async ({ visit, world }) => {
  world.page('/page.html', site(film() + film('https://youtu.be/SkVqJ1SGeL0', 'Caminandes')));
  await visit.goto('/page.html');
  await expect.poll(() => visit.count(ONCE)).toBe(2);
  await visit.click(ONCE);
  await expect.poll(() => played(world)).toEqual([`${ID}?autoplay=1`]);
  expect(world.log.requests(HOST)).toMatchObject([{ referer: 'https://www.site.test/', dest: 'iframe' }]);
  const frame = await visit.on(FRAME, (element) => {
    const { title, allow, referrerPolicy, allowFullscreen } = element as HTMLIFrameElement;
    return { title, allow, referrerPolicy, allowFullscreen };
  });
  expect(frame).toMatchObject({ title: 'Big Buck Bunny', referrerPolicy: 'strict-origin-when-cross-origin', allowFullscreen: true });
  expect(frame.allow).toContain('autoplay');
  expect(await visit.count('consent-placeholder')).toBe(1);
  expect(await visit.sees(BANNER)).toBe(true);
  expect(await visit.cookies()).toEqual([]);
  expect(await visit.evaluate(() => localStorage.length)).toBe(0);

  await visit.reload();
  await expect.poll(() => visit.count(ONCE)).toBe(2);
  await world.log.settled();
  expect(played(world)).toHaveLength(1);
});

test('always allow: all of them play, it is kept as a choice, and the banner still asks about the rest', async ({ visit, world }) => {
  world.page('/page.html', site(film() + film('https://youtu.be/SkVqJ1SGeL0', 'Caminandes')));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await expect.poll(() => visit.count(ALWAYS)).toBe(2);
  await visit.click(ALWAYS);
  await decided(visit, 'embed');
  expect(await stored(visit)).toMatchObject({ action: 'embed', source: 'embed', choices: { multimedia: true } });
  await expect.poll(() => played(world).sort()).toEqual(['SkVqJ1SGeL0', `${ID}?autoplay=1`]);
  expect(await visit.sees(BANNER)).toBe(true);
  expect(await visit.evaluate(() => window.cookieConsent.granted('analytics'))).toBe(false);

  await visit.reload();
  await expect.poll(() => played(world).length).toBe(4);
  await press(visit, 'reject-all');
  await decided(visit, 'reject-all');
  await visit.waitFor(ONCE);
  expect(await visit.count(FRAME)).toBe(0);
});

test('by keyboard: the focus goes to the film, and back to its placeholder when consent is withdrawn', async ({ visit, world }) => {
  world.page('/page.html', site(film(), { attributes: 'categories="multimedia"' }));
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await visit.on(ALWAYS, (element) => element.focus());
  await visit.press('Enter');
  await expect.poll(() => played(world)).toEqual([`${ID}?autoplay=1`]);
  expect(await focused(visit)).toEqual(['consent-embed', 'iframe']);
  await decided(visit, 'embed');

  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(ONCE);
  expect(await visit.count(FRAME)).toBe(0);
  await expect.poll(() => focused(visit)).toEqual(['consent-embed', 'consent-placeholder', 'embed-once']);
  await decided(visit, 'withdraw');
  await visit.press(' ');
  await expect.poll(() => played(world).length).toBe(2);
});

test('without temoin a plain link remains; other https pages are framed, what is no page is refused', async ({ visit, world }) => {
  const link = `<consent-embed src="https://youtu.be/${ID}"><a href="https://youtu.be/${ID}">The film</a></consent-embed>`;
  world.page('/bare.html', site(link, { script: '<script src="/dist/none.js"></script>' }));
  await visit.goto('/bare.html', 'load');
  expect(await visit.sees('consent-embed a')).toBe(true);

  const map = '<consent-embed src="https://maps.example/map?at=45,-73" title="Map"></consent-embed>';
  const refused = '<consent-embed id="refused" src="javascript:parent.hacked=1" title="Refused"></consent-embed>';
  world.page('/page.html', site(map + refused));
  await visit.goto('/page.html');
  await visit.waitFor(ONCE);
  await visit.waitFor(button('accept-all'));
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => world.log.requests('maps.example').map(({ path }) => path)).toEqual(['/map?at=45,-73']);
  expect(await visit.count('#refused iframe')).toBe(0);
  expect(await visit.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBeNull();
});
