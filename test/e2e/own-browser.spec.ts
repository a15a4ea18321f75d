// What a browser does only for a profile on disk, and what the other specs would not see without.
import { expect, test } from '../helpers/test.js';

test.use({ ownBrowser: true });

test('a bare preconnect is in the log', async ({ visit, world, engine }) => {
  test.skip(engine === 'firefox', 'Firefox opens no speculative connection through a proxy: not measurable here.');
  world.page('/connect.html', '<!doctype html><title>Connect</title><link rel="preconnect" href="https://fonts.example">');
  await visit.goto('/connect.html', 'load');
  await world.log.settled(3000);
  const hosts = world.log.thirdParties().map(({ kind, host }) => `${kind} ${host}`);
  expect(new Set(hosts)).toEqual(new Set(['tunnel fonts.example']));
});

test('a page comes back as it was left', async ({ visit, world }) => {
  world.page('/kept.html', `<!doctype html><title>Kept</title><script>
    shows = []; addEventListener('pageshow', (event) => shows.push(event.persisted))</script>`);
  world.page('/next.html', '<!doctype html><title>Next</title>');
  await visit.goto('/kept.html', 'load');
  await visit.goto('/next.html', 'load');
  await visit.back();
  await visit.waitFor(() => (Reflect.get(window, 'shows') as boolean[]).length > 0);
  expect(await visit.evaluate(() => Reflect.get(window, 'shows') as boolean[])).toEqual([false, true]);
});
