// Shows that the instrument measures: what other specs find to be zero is seen here when it is not.
import { World } from '../helpers/network/world.js';
import { expect, test } from '../helpers/test.js';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

const LOUD = page(
  `<iframe src="https://www.youtube-nocookie.com/embed/abc" title="film"></iframe>
  <img src="https://pixel.example/p.gif?id=1" alt="">
  <script>fetch('https://api.example/x', { method: 'POST', body: 'hello' }); new WebSocket('wss://socket.example/s')</script>`,
  `<script src="https://www.google-analytics.com/analytics.js"></script>
  <link rel="stylesheet" href="https://fonts.example/font.css">`,
);

test('an ungated script, frame, picture, style sheet, fetch and socket are in the log', async ({ visit, world }) => {
  world.page('/loud.html', LOUD);
  await visit.goto('/loud.html', 'load');
  await world.log.settled();

  const asked = world.log.thirdParties().map(({ url }) => url);
  expect(asked).toContain('https://www.google-analytics.com/analytics.js');
  expect(asked).toContain('https://www.youtube-nocookie.com/embed/abc');
  expect(asked).toContain('https://pixel.example/p.gif?id=1');
  expect(asked).toContain('https://fonts.example/font.css');
  expect(asked).toContain('https://socket.example/s');
  expect(world.log.requests('api.example')).toMatchObject([{ method: 'POST', body: 'hello' }]);
  expect(await visit.evaluate(() => Reflect.get(window, 'ran') as string[])).toEqual(['analytics.js']);

  const [frame] = world.log.requests('/embed/abc');
  expect(frame).toMatchObject({ dest: 'iframe', referer: 'https://www.site.test/' });
});

test('a page that asks for nothing leaves no third party in the log, the browser itself included', async ({ visit, world }) => {
  world.page('/silent.html', page('<p>Nothing</p>'));
  await visit.goto('/silent.html', 'load');
  await world.log.settled(4000);
  expect(world.log.requests('/silent.html')).toHaveLength(1);
  expect(world.log.thirdParties()).toEqual([]);
});

test('two visits at once have each their own log, pages and cookies', async ({ browsers, world, visit }) => {
  const other = await World.start();
  const stranger = await browsers.open(other, false);
  world.page('/page.html', page('<img src="https://one.example/1.gif" alt="">'));
  other.page('/page.html', page('<img src="https://two.example/2.gif" alt="">'));
  await Promise.all([visit.goto('/page.html', 'load'), stranger.visit.goto('/page.html', 'load')]);
  await visit.setCookie({ name: 'mine', value: '1' });
  await Promise.all([world.log.settled(), other.log.settled()]);

  expect(world.log.thirdParties().map(({ host }) => host)).toContain('one.example');
  expect(world.log.requests('two.example')).toEqual([]);
  expect(other.log.thirdParties().map(({ host }) => host)).toContain('two.example');
  expect(other.log.requests('one.example')).toEqual([]);
  expect(await stranger.visit.cookies()).toEqual([]);
  await stranger.close();
  await other.close();
});

for (const origin of ['https://www.site.test', 'http://www.site.test', 'http://localhost:8123']) {
  test(`the site answers at ${origin}`, async ({ visit, world }) => {
    world.origin = origin;
    world.page('/page.html', page('<h1>Here</h1><script src="https://tags.example/tag.js"></script>'));
    await visit.goto('/page.html', 'load');
    expect(await visit.text('h1')).toBe('Here');
    expect(await visit.evaluate(() => location.origin)).toBe(origin);
    expect(await visit.evaluate(() => isSecureContext)).toBe(origin !== 'http://www.site.test');
    expect(await visit.evaluate(() => Reflect.get(window, 'ran') as string[])).toEqual(['tag.js']);
  });
}

test('what a server does badly is seen as such', async ({ visit, world }) => {
  world.fail('https://cut.example/cut.js', 'cut');
  world.delay('https://late.example/late.js', 1500);
  const scripts = ['https://cut.example/cut.js', 'https://a.example/missing.js?status=404', 'https://a.example/hung.js?hang'];
  const tags = [...scripts, 'https://late.example/late.js', 'https://a.example/sound.js?name=sound&sets=_a _b'].map(
    (src) => `<script async src="${src}" onload="ends.push('load')" onerror="ends.push('error')"></script>`,
  );
  world.page('/bad.html', page(`<script>ends = []</script>${tags.join('')}`));
  await visit.goto('/bad.html');
  await visit.waitFor(() => (Reflect.get(window, 'ends') as string[]).length === 4);
  expect(await visit.evaluate(() => (Reflect.get(window, 'ran') as string[]).sort())).toEqual(['late.js', 'sound']);
  expect((await visit.cookies()).map(({ name }) => name).sort()).toEqual(['_a', '_b']);
  expect(world.log.requests('hung.js')).toHaveLength(1);
});

test('a page can come in two pieces', async ({ visit, world }) => {
  let send = (): void => {};
  const flushWhen = new Promise<void>((resolve) => (send = resolve));
  world.page('/pieces.html', page('<img src="/one.gif" alt=""><!--flush--><img src="/two.gif" alt=""><p>whole</p>'), { flushWhen });
  const arrived = visit.goto('/pieces.html');
  await expect.poll(() => world.log.requests('/one.gif').length).toBe(1);
  expect(world.log.requests('/two.gif')).toEqual([]);
  send();
  await arrived;
  expect(await visit.text('p')).toBe('whole');
  await expect.poll(() => world.log.requests('/two.gif').length).toBe(1);
});
