/**
 * What specs import: `test` with a world and a visitor, and `expect`.
 *
 * A spec named `*.spec.ts` runs in all engines and uses `visit`; one named `*.chromium.spec.ts` runs in Chromium only
 * and may use Playwright's `page`, which sees the same `world`.
 */
import { test as base } from '@playwright/test';
import { World } from './network/world.js';
import { type Browsers, browsersOf, seeing } from './visit/browsers.js';
import type { Visit } from './visit/visit.js';

interface TestFixtures {
  /** The network of this test alone. */
  world: World;
  /** A visitor who was never here. */
  visit: Visit;
  /**
   * `test.use({ ownBrowser: true })`: a browser with a profile on disk, as visitors have, for this test alone. Slower.
   * Only so has Chromium preconnect and the back/forward cache.
   */
  ownBrowser: boolean;
}

interface WorkerFixtures {
  engine: Visit['engine'];
  browsers: Browsers;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  ownBrowser: [false, { option: true }],

  browsers: [
    async ({ playwright, engine }, use) => {
      const browsers = browsersOf(engine, playwright[engine]);
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  world: async ({}, use) => {
    const world = await World.start();
    await use(world);
    await world.close();
  },

  visit: async ({ browsers, world, ownBrowser }, use, testInfo) => {
    const { visit, close } = await browsers.open(world, ownBrowser);
    await use(visit);
    if (testInfo.status !== testInfo.expectedStatus) {
      const path = testInfo.outputPath('failed.png');
      await visit.screenshot(path).then(
        () => testInfo.attachments.push({ name: 'failed', path, contentType: 'image/png' }),
        () => {},
      );
    }
    await close();
  },

  // For Playwright's own `page`: the same world.
  proxy: async ({ world }, use) => use(seeing(world).proxy),
  ignoreHTTPSErrors: true,
  baseURL: async ({ world }, use) => use(world.origin),
});

export { expect } from '@playwright/test';
export type { Visit, World };
