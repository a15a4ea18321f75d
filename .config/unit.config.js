// Unit tests: test/unit in every engine this machine has.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { readFileSync } from 'node:fs';
import { drivenBy, ENGINES, launchOptions } from '../test/helpers/browsers.js';
import { SECOND_RUN, unitResults } from '../test/helpers/unit-results.js';
import { webKitGtkLauncher } from '../test/helpers/webkitgtk-launcher.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const launcher = {
  playwright: (product) => playwrightLauncher({ product, launchOptions: launchOptions(product) }),
  webdriver: () => webKitGtkLauncher(),
};

/** Says of a test that it passed at its second run only; test/helpers/unit-results.js lists them. */
const secondRuns = {
  name: 'second-runs',
  transform: ({ path, body }) =>
    path.endsWith('.test.ts') ? `${body}\nafterEach(function () { if (this.currentTest.currentRetry() && this.currentTest.isPassed()) console.warn(${JSON.stringify(SECOND_RUN)}, this.currentTest.fullTitle()); });` : undefined,
};

export default {
  rootDir: '.',
  files: 'test/unit/**/*.test.ts',
  // Lit's development build warns of mistakes that the production build passes over.
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { __VERSION__: JSON.stringify(version), __PROGRAMS__: JSON.stringify(process.env.PROGRAMS ?? '') },
    }),
    secondRuns,
  ],
  browsers: ENGINES.filter(drivenBy).map((engine) => launcher[drivenBy(engine)](engine)),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), unitResults('.cache/results/unit.json')],
  concurrentBrowsers: 3,
  // Of two pages of one browser only one has the focus.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
  // As in e2e.config.js: what takes a second run is listed.
  testFramework: { config: { timeout: 20_000, retries: process.env.CI ? 1 : 0 } },
};
