// Mutation testing, started by test/mutation/index.js. The command runner, since the tests need a browser: bundled once, with
// all mutants in the bundle, and a page a mutant.
export default {
  mutate: [`src/${process.env.ROOM}/**/*.ts`],
  testRunner: 'command',
  buildCommand: 'node test/mutation/build.js',
  commandRunner: { command: 'node test/mutation/run.js' },
  coverageAnalysis: 'off',
  // More than the machine has processors: the tests of the gate mostly wait.
  concurrency: 4,
  // The machine is slow at times: a mutant that hangs costs this long, one that is only slow is not taken for one that hangs.
  timeoutMS: 30_000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'demo', '.cache', 'test/corpus', 'test/e2e'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
};
