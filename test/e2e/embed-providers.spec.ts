// Every provider: nothing is asked of any before consent, one page of each after it, and none is left after a withdrawal.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, decided, site, stored } from './site.js';

/** Address as copied → [what the placeholder calls it, its button, the frame, the same when it was pressed]. */
const EMBEDS: Record<string, [service: string, button: string, frame: string, pressed?: string]> = {
  'https://youtu.be/aqz-KE-bpKQ?t=90': ['YouTube', 'Play this video', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90&autoplay=1'],
  'https://vimeo.com/76979871/8272103f6e': ['Vimeo', 'Play this video', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e&autoplay=1'],
  'https://dai.ly/x84sh87?start=12': ['Dailymotion', 'Play this video', 'https://geo.dailymotion.com/player.html?video=x84sh87&startTime=12', 'https://geo.dailymotion.com/player.html?video=x84sh87&startTime=12&autoplay=1'],
  'https://www.twitch.tv/monstercat': ['Twitch', 'Play this video', 'https://player.twitch.tv/?parent=www.site.test&autoplay=false&channel=monstercat', 'https://player.twitch.tv/?parent=www.site.test&autoplay=true&channel=monstercat'],
  'https://www.loom.com/share/e5b8c04bca094dd8a5507925ab887002': ['Loom', 'Play this video', 'https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002', 'https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002?autoplay=1'],
  'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv': ['framatube.org', 'Play this video', 'https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0', 'https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0&autoplay=1'],
  'https://www.tiktok.com/@scout2015/video/6718335390845095173': ['TikTok', 'Play this video', 'https://www.tiktok.com/player/v1/6718335390845095173', 'https://www.tiktok.com/player/v1/6718335390845095173?autoplay=1'],
  'https://open.spotify.com/intl-fr/track/4cOdK2wGLETKBW3PvgPWqT?si=1a': ['Spotify', 'Play this recording', 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?si=1a'],
  'https://soundcloud.com/forss/flickermood': ['SoundCloud', 'Play this recording', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&auto_play=true'],
  'https://www.google.com/maps/place/Big+Ben/@51.5007292,-0.1268141,17z': ['Google Maps', 'Show this map', 'https://maps.google.com/maps?q=Big+Ben&ll=51.5007292%2C-0.1268141&z=17&output=embed'],
  'https://www.openstreetmap.org/#map=15/45.5088/-73.5540': ['OpenStreetMap', 'Show this map', 'https://www.openstreetmap.org/export/embed.html?bbox=-73.56773%2C45.50158%2C-73.54027%2C45.51602&layer=mapnik'],
  'https://x.com/jack/status/20': ['X', 'Show this post', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
  'https://www.instagram.com/p/CUbHfhpswxt/': ['Instagram', 'Show this post', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
  'https://calendly.com/acme/30min?month=2026-12': ['Calendly', 'Show this calendar', 'https://calendly.com/acme/30min?month=2026-12&embed_domain=www.site.test&embed_type=Inline'],
  'https://widgets.example/board?size=big#top': ['widgets.example', 'Show this content', 'https://widgets.example/board?size=big#top'],
};

const FRAMES = Object.values(EMBEDS).map(([, , frame]) => frame);
const ONCE = '[data-consent-action="embed-once"]';
const escaped = (address: string): string => address.replaceAll('&', '&amp;');

// A frame that is out of sight waits to be seen (`loading=lazy`): they stand side by side, small.
const SMALL = '<style>main { display: flex; flex-wrap: wrap } consent-embed { width: 160px; height: 100px; min-height: 0 !important }</style>';
const all = `${SMALL}<main>${Object.keys(EMBEDS).map((src, index) => `<consent-embed id="embed-${index}" src="${escaped(src)}" title="Number ${index}"></consent-embed>`).join('')}</main>`;

/** Pages asked for. A browser opens as many connections for them as it likes. */
const asked = (world: World): string[] => world.log.thirdParties().filter(({ kind }) => kind === 'request').map(({ url }) => url).sort();
const withoutHash = (address: string): string => address.replace(/#.*/, '');
const placeholders = (visit: Visit, count: number) => visit.waitFor((expected) => [...document.querySelectorAll('consent-embed')].filter(({ shadowRoot }) => shadowRoot?.querySelector('consent-placeholder')?.shadowRoot?.querySelector('button')).length === expected, count);

test('of all providers nothing is asked before, one page each after consent, and nothing is left of them after it was withdrawn', async ({ visit, world }) => {
  world.page('/page.html', site(all, { attributes: 'categories="multimedia"' }));
  await visit.viewport(1000, 900);
  await visit.goto('/page.html');
  await placeholders(visit, FRAMES.length);
  const texts = await visit.evaluate(() => [...document.querySelectorAll('consent-embed')].map((embed) => embed.shadowRoot!.querySelector('consent-placeholder')!.shadowRoot!.textContent));
  Object.values(EMBEDS).forEach(([service, press], index) => {
    for (const part of [service, press, `Number ${index}`]) expect(texts[index]).toContain(part);
  });
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);

  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world)).toEqual(FRAMES.map(withoutHash).sort());
  const frames = await visit.evaluate(() => [...document.querySelectorAll('consent-embed')].map((embed) => embed.shadowRoot!.querySelector('iframe')!.src));
  expect(frames).toEqual(FRAMES);
  expect(await visit.evaluate(() => document.querySelectorAll('consent-embed').length)).toBe(FRAMES.length);

  await visit.evaluate(() => window.cookieConsent.withdraw());
  await placeholders(visit, FRAMES.length);
  expect(await visit.count('consent-embed iframe')).toBe(0);
  await world.log.settled();
  expect(asked(world)).toHaveLength(FRAMES.length);
});

test('one press shows one of them, playing where its provider has a word for it, and keeps nothing', async ({ visit, world }) => {
  world.page('/page.html', site(all, { attributes: 'categories="multimedia" without-banner' }));
  await visit.viewport(1000, 900);
  await visit.goto('/page.html');
  await placeholders(visit, FRAMES.length);
  const expected: string[] = [];
  for (const [index, [, , frame, pressed = frame]] of Object.values(EMBEDS).entries()) {
    // Some are too small here for a mouse to meet their button; a keyboard always does.
    const button = `#embed-${index} ${ONCE}`;
    expected.push(withoutHash(pressed));
    // The frame before may take the focus once more, when it has loaded: whoever presses a key then presses it again.
    await expect(async () => {
      if (await visit.count(button)) {
        await visit.on(button, (element) => element.focus());
        await visit.press('Enter');
      }
      await expect.poll(() => asked(world), { timeout: 5000 }).toEqual([...expected].sort());
    }).toPass();
  }
  expect(await stored(visit)).toBe(null);
});

test('the focus goes into the frame, and back to the placeholder after a withdrawal', async ({ visit, world }) => {
  world.page('/page.html', site('<consent-embed src="https://vimeo.com/76979871" title="Film"></consent-embed>', { attributes: 'categories="multimedia"' }));
  await visit.goto('/page.html');
  await answer(visit, 'reject-all');
  await visit.on('consent-embed [data-consent-action="embed-always"]', (element) => element.focus());
  await visit.press('Enter');
  await expect.poll(() => asked(world)).toEqual(['https://player.vimeo.com/video/76979871?dnt=1&autoplay=1']);
  await decided(visit, 'embed');
  expect(await visit.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.localName)).toBe('iframe');
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(`consent-embed ${ONCE}`);
  await expect.poll(() => visit.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.getAttribute('data-consent-action'))).toBe('embed-once');
});

test('the placeholder says where the company is that receives what', async ({ visit, world }) => {
  world.page('/page.html', site('<consent-embed src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT" title="Song" lang="fr"></consent-embed>'));
  await visit.goto('/page.html');
  expect(await visit.text('consent-placeholder [part="intro"]')).toContain('Spotify (Suède)');
});

test('what nobody can frame without asking leaves its plain link', async ({ visit, world }) => {
  const link = (src: string) => `<consent-embed src="${src}"><a href="${src}">Look there</a></consent-embed>`;
  world.page('/page.html', site(['https://maps.app.goo.gl/AbCdEf', 'https://vm.tiktok.com/ZMabc/', 'https://vimeo.com/'].map(link).join('')));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await world.log.settled();
  expect([world.log.thirdParties(), await visit.count('consent-embed iframe'), await visit.sees('consent-embed a')]).toEqual([[], 0, true]);
  expect((await visit.consoleMessages()).filter((message) => message.includes('maps.app.goo.gl'))).toHaveLength(1);
});

test('the demo of every provider asks none of them', async ({ visit, world }) => {
  await visit.goto('/demo/embeds.html');
  await placeholders(visit, 15);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
});

test('with temoin.all.js the table of providers, and the words for what is no film, lie beside it', async ({ visit, world }) => {
  const map = '<consent-embed src="https://www.openstreetmap.org/#map=15/45.5088/-73.5540" title="Old town"></consent-embed>';
  world.page('/page.html', site(map, { script: '<script src="/dist/temoin.all.js" async></script>' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  expect(await visit.text(`consent-embed ${ONCE}`)).toBe('Show this map');
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world).length).toBe(1);
});
