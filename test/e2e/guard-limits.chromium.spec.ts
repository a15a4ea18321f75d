// What a strict policy does not hold in Chromium alone, with a profile on disk as visitors have: only so it reaches ahead.
import { strictPolicy } from '../../src/record.js';
import { expect, test } from '../helpers/test.js';
import { site } from './site.js';

test.use({ ownBrowser: true });

test('known leak: it connects ahead where a page says preconnect', async ({ visit, world }) => {
  const body = site('', { head: '<link rel="preconnect" href="https://ahead.example">' });
  world.page('/ahead.html', body, { headers: { 'content-security-policy': strictPolicy(null) } });
  await visit.goto('/ahead.html', 'load');
  // Some of its versions try twice.
  await expect.poll(() => [...new Set(world.log.thirdParties().map(({ kind, host }) => `${kind} ${host}`))]).toEqual(['tunnel ahead.example']);
});
