// End-to-end tests: test/e2e in every engine this machine has.
import { defineConfig } from '@playwright/test';
import { drivenBy, ENGINES, launchOptions } from '../test/helpers/browsers.js';

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../.cache/e2e',
  snapshotPathTemplate: '{testDir}/seen/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  // On a loaded machine a WebKitGTK session may not answer in time. A test that passes at its second run is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  // Of two cores: what one test waits for, another uses.
  workers: 3,
  // Machines are slow at times; nothing is asserted about time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/results/e2e.json' }]],
  use: { trace: 'on-first-retry', actionTimeout: 30_000, navigationTimeout: 60_000 },
  projects: ENGINES.filter(drivenBy).map((engine) => ({
    name: engine,
    testIgnore: engine === 'chromium' ? [] : ['**/*.chromium.spec.ts'],
    use: { engine, browserName: engine, launchOptions: launchOptions(engine) ?? {} },
  })),
});
