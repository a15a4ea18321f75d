// Everything a browser would fetch by itself: not asked for before a yes, asked for after it, taken back with it.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, BANNER, press, ran, site, warnings } from './site.js';

const AT = 'https://media.example';

/** One of each, the addresses telling which. */
const MEDIA = `
  <iframe data-consent="multimedia" data-src="${AT}/iframe.html" title="Frame"></iframe>
  <img data-consent="multimedia" data-src="${AT}/img.gif" alt="">
  <img data-consent="multimedia" data-srcset="${AT}/srcset.gif 1x" alt="">
  <picture><source data-consent="multimedia" data-srcset="${AT}/picture.gif"><img data-consent="multimedia" data-src="${AT}/fallback.gif" alt=""></picture>
  <video data-consent="multimedia" data-src="${AT}/video.mp4" data-poster="${AT}/poster.gif" preload="auto"></video>
  <video preload="auto"><source data-consent="multimedia" data-src="${AT}/source.mp4"></video>
  <audio data-consent="multimedia" data-src="${AT}/audio.mp4" preload="auto"></audio>
  <embed data-consent="multimedia" data-src="${AT}/embed.html" type="text/html">
  <object data-consent="multimedia" data-data="${AT}/object.html" type="text/html"></object>
  <link data-consent="multimedia" rel="stylesheet" data-href="${AT}/link.css">
  <form><input data-consent="multimedia" type="image" data-src="${AT}/input.gif" alt="Send"></form>`;

/** Markup that waits as text. */
const MARKUP = `
  <div id="comment" data-consent="multimedia"><!--
    <div id="widget"></div><script src="${AT}/widget.js?name=widget"></script>
    <script>document.querySelector('#widget').textContent = 'filled'; ran.push('inline')</script>
    <iframe src="${AT}/in-comment.html" title="Frame"></iframe><img src="${AT}/in-comment.gif" alt="">
  --></div>
  <script type="text/plain" data-as="html" data-consent="multimedia" id="text"><p id="from-text"><img src="${AT}/in-text.gif" alt=""></p></script>
  <template data-consent="multimedia" id="template"><p id="stamped">Stamped</p><iframe src="${AT}/in-template.html" title="Frame"></iframe></template>`;

const IN_MEDIA = ['iframe.html', 'img.gif', 'srcset.gif', 'picture.gif', 'video.mp4', 'poster.gif', 'source.mp4', 'audio.mp4', 'embed.html', 'object.html', 'link.css', 'input.gif'];
const IN_MARKUP = ['widget.js', 'in-comment.html', 'in-comment.gif', 'in-text.gif', 'in-template.html'];

const askedFor = (world: World): string[] => [...new Set(world.log.requests(AT).map(({ url }) => new URL(url).pathname.slice(1)))].sort();

/** Nothing was asked for; then the visitor says yes, and all of it is. */
async function heldThenLetIn(visit: Visit, world: World, names: string[]): Promise<void> {
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await expect.poll(() => askedFor(world)).toEqual([...names].sort());
}

test('pictures, frames, films, sounds, styles and the like', async ({ visit, world }) => {
  world.page('/page.html', site(MEDIA, { attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await heldThenLetIn(visit, world, IN_MEDIA);
  expect(await visit.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--third-party').trim())).toBe('1');

  // A player asks in several steps: what is on its way at the withdrawal was asked for before it.
  await world.log.settled();
  world.log.forget();
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(() => !window.cookieConsent.granted('multimedia'));
  const left = await visit.evaluate(() =>
    [...document.querySelectorAll('[data-consent]')].flatMap((element) => ['src', 'srcset', 'href', 'data', 'poster'].filter((name) => element.hasAttribute(name)).map((name) => `${element.localName} ${name}`)),
  );
  expect(left).toEqual([]);
  expect(await visit.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--third-party').trim())).toBe('');
  expect(await visit.evaluate(() => document.querySelector('iframe')!.contentDocument?.URL)).toBe('about:blank');
  // The picture's `img` must not fall back to its own address while its `source` is taken away.
  await world.log.settled();
  expect(askedFor(world)).toEqual([]);
});

test('a picture that has an address and a set of them asks for one, and for neither when it is taken back', async ({ visit, world }) => {
  const picture = (first: string, second: string) => `<img data-consent="multimedia" ${first} ${second} alt="">`;
  const pair = (name: string) => [`data-src="${AT}/${name}-alone.gif"`, `data-srcset="${AT}/${name}-set.gif 1x"`] as const;
  const [a, b] = [pair('a'), pair('b')];
  world.page('/page.html', site(picture(a[0], a[1]) + picture(b[1], b[0]), { attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await heldThenLetIn(visit, world, ['a-set.gif', 'b-set.gif']);
  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(() => !document.querySelector('img[src], img[srcset]'));
  await world.log.settled();
  expect(askedFor(world)).toEqual(['a-set.gif', 'b-set.gif']);
});

test('a track waits like the rest', async ({ visit, world }) => {
  const track = `<track data-consent="multimedia" data-src="${AT}/track.vtt" kind="captions" srclang="en" default>`;
  world.page('/page.html', site(`<video src="/demo/images/waves.webm" crossorigin preload="auto" controls muted>${track}</video>`));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await answer(visit, 'accept-all');
  await visit.waitFor(() => document.querySelector('track')!.hasAttribute('src'));
  // WebKit shows no captions by default, and fetches only what it shows.
  // Firefox 153 looks at a track again only when its mode changes.
  await visit.evaluate(() => ['disabled', 'showing'].forEach((mode) => (document.querySelector('video')!.textTracks[0]!.mode = mode as TextTrackMode)));
  await expect.poll(() => askedFor(world)).toEqual(['track.vtt']);
});

test('markup in a comment, in a text script and in a template; a withdrawal takes it out again', async ({ visit, world }) => {
  world.page('/page.html', site(`<script>ran = []</script>${MARKUP}`, { attributes: 'without-reload' }));
  await visit.goto('/page.html');
  await heldThenLetIn(visit, world, IN_MARKUP);
  await expect.poll(() => ran(visit)).toEqual(['widget', 'inline']);
  expect(await visit.text('#widget')).toBe('filled');
  expect(await visit.evaluate(() => document.querySelector('#template')!.nextElementSibling!.id)).toBe('stamped');
  expect(await visit.count('#from-text')).toBe(1);

  await visit.evaluate(() => window.cookieConsent.withdraw());
  await visit.waitFor(() => !document.querySelector('#widget, #stamped, #from-text, iframe, img'));
  expect(await visit.on('#comment', ({ childNodes }) => [childNodes.length, childNodes[0]!.nodeType])).toEqual([1, 8]);

  await visit.evaluate(() => window.cookieConsent.acceptAll());
  await visit.waitFor('#stamped');
  await visit.waitFor(() => document.querySelector('#widget'));
  await world.log.settled();
  expect(await ran(visit)).toEqual(['widget', 'inline']);
});

test('what is added later waits too, and is let in at once after a yes', async ({ visit, world }) => {
  world.page('/page.html', site('<div id="outlet"></div>'));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await visit.on('#outlet', (outlet, html) => {
    outlet.innerHTML = html;
    const frame = document.createElement('iframe');
    frame.dataset['consent'] = 'multimedia';
    frame.dataset['src'] = 'https://media.example/appended.html';
    outlet.append(frame);
  }, `<img data-consent="multimedia" data-src="${AT}/inner.gif" alt=""><div data-consent="multimedia"><!--<img src="${AT}/inner-comment.gif" alt="">--></div>`);
  await heldThenLetIn(visit, world, ['appended.html', 'inner-comment.gif', 'inner.gif']);
  await visit.on('#outlet', (outlet, html) => outlet.insertAdjacentHTML('beforeend', html), `<section><img data-consent="multimedia" data-src="${AT}/after.gif" alt=""><img data-consent="nobody" data-src="${AT}/never.gif" alt=""></section>`);
  await expect.poll(() => askedFor(world)).toContain('after.gif');
  await world.log.settled();
  expect(askedFor(world)).not.toContain('never.gif');
});

test('a URL that runs or holds content by itself is refused, with one warning each', async ({ visit, world }) => {
  const refused = ['javascript:parent.hacked=1', ' JavaScript:parent.hacked=2', 'java\nscript:parent.hacked=3', 'data:text/html,<script>parent.hacked=4</script>', 'vbscript:5'];
  const frames = refused.map((url) => `<iframe data-consent="multimedia" data-src="${url.replaceAll('<', '&lt;')}" title="Refused"></iframe>`);
  const script = '<script type="text/plain" data-consent="multimedia" data-src="data:text/javascript,hacked=6"></script>';
  world.page('/page.html', site(`${frames.join('')}${script}<img data-consent="multimedia" data-src="${AT}/fine.gif" alt="">`));
  await visit.goto('/page.html');
  await heldThenLetIn(visit, world, ['fine.gif']);
  await world.log.settled();
  expect(await visit.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBeNull();
  expect(await visit.evaluate(() => document.querySelectorAll('iframe[src]').length)).toBe(0);
  expect((await warnings(visit)).filter((message) => !message.startsWith('warning: '))).toEqual([]);
  expect(await warnings(visit)).toHaveLength(refused.length + 1);
  expect(await visit.pageErrors()).toEqual([]);
});

for (const how of ['slow', 'missing'] as const) {
  test(`a browser that reads ahead finds nothing to fetch while temoin is ${how}`, async ({ visit, world }) => {
    const scripts = '<script type="text/plain" data-consent="multimedia" src="https://media.example/ahead.js" async></script><script type="text/plain" data-consent="multimedia" data-src="https://media.example/data.js"></script>';
    const rest = '<!--flush--><p id="rest">The rest</p>';
    // A script that blocks the parser is when browsers read ahead.
    world.page('/page.html', site(scripts + MEDIA + MARKUP + rest, { script: '<script src="/dist/temoin.js"></script>', head: '<script>ran = []</script>' }), { flushDelay: 500 });
    if (how === 'slow') world.delay('/dist/temoin.js', 2000);
    else world.fail('/dist/temoin.js', 404);
    await visit.goto('/page.html', 'load');
    await visit.waitFor('#rest');
    await world.log.settled();
    expect(world.log.requests('/dist/temoin.js')).toHaveLength(1);
    // Firefox is known to look into a template, where a lone frame is not looked for (attack-vectors §0.3).
    expect(world.log.thirdParties()).toEqual([]);
    if (how === 'missing') return;
    await press(visit, 'accept-all');
    await expect.poll(() => askedFor(world)).toEqual([...IN_MEDIA, ...IN_MARKUP, 'ahead.js', 'data.js'].sort());
  });
}
