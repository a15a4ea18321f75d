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
