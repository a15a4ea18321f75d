// What `npm test` does, in order: each stage a name, its commands, and how its checks are counted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const npx = (...command) => ['npx', '--no-install', ...command];
const node = (...command) => [process.execPath, ...command];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** One check a command: its exit code. */
const byExit = (codes) => {
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed };
};

/** The checks a runner has counted; one that ends badly, or leaves no count, has failed at least once. */
const byFile = (file, counts) => (codes) => {
  const result = read(file);
  const found = result ? counts(result) : { passed: 0, failed: 0 };
  const crashed = codes.some((code) => code !== 0) || !result;
  return crashed && found.failed === 0 ? { ...found, failed: 1 } : found;
};

/** Size-limit's budgets, one check each. */
const bySize = () => {
  const [program, ...args] = npx('size-limit', '--json');
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  const budgets = JSON.parse(stdout.slice(stdout.indexOf('['))).map(({ passed }) => passed);
  return { passed: budgets.filter(Boolean).length, failed: budgets.filter((passed) => !passed).length };
};

const same = (counts) => counts;

/** Playwright's tests that did not pass at their first run, by how they ended: "unexpected" or "flaky". */
const endedAs = (status, suites, names = '') =>
  suites.flatMap(({ title, specs = [], suites: inner = [] }) => [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter((test) => test.status === status)
        .map(({ projectName, results }) => `${projectName}, ${names}${title} › ${spec.title}: ${results.find(({ error }) => error)?.error.message ?? 'no message'}`),
    ),
    ...endedAs(status, inner, `${names}${title} › `),
  ]);

const playwright = ({ stats, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  failures: endedAs('unexpected', suites),
  flaky: endedAs('flaky', suites),
});

const stages = [
  {
    name: 'types',
    commands: [npx('tsc', '--noEmit', '--emitDeclarationOnly', 'false'), npx('tsc', '-p', 'src/audit', '--noEmit', '--emitDeclarationOnly', 'false'), npx('tsc', '-p', 'src/verify'), npx('tsc', '-p', 'src/core'), npx('tsc', '-p', 'test')],
  },
  { name: 'lint', commands: [['npm', 'run', '-s', 'lint']] },
  { name: 'build', commands: [['npm', 'run', '-s', 'build']] },
  { name: 'unit', commands: [['npm', 'run', '-s', 'test:unit']], count: byFile('.cache/results/unit.json', same) },
  { name: 'e2e', commands: [['npm', 'run', '-s', 'test:e2e']], count: byFile('.cache/results/e2e.json', playwright) },
  { name: 'audit', commands: [['npm', 'run', '-s', 'test:audit']], count: byFile('.cache/results/audit.json', same) },
  { name: 'size', commands: [['npm', 'run', '-s', 'size']], count: bySize },
  { name: 'package', commands: [['npm', 'run', '-s', 'test:package']], count: byFile('.cache/results/package.json', same) },
];

/** Of a checkout also: what is committed in dist/ is what a build gives. */
const committed = node('.ci/same-dist.js');

export const stagesOf = ({ isCheckout }) =>
  stages.map(({ commands, ...stage }) => ({ count: byExit, ...stage, commands: stage.name === 'build' && isCheckout ? [...commands, committed] : commands }));
