// `npm test`: installs what is missing, runs every stage whatever the one before gave, and sums up.
// `--checkout`: also whether dist/ is committed as built. `--only unit,e2e`: these stages alone.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { stagesOf } from './stages.js';

const ROOT = join(import.meta.dirname, '..');
process.chdir(ROOT);

const { values } = parseArgs({ options: { checkout: { type: 'boolean', default: false }, only: { type: 'string' } } });

function run([program, ...args]) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** What a stage came to; one whose count cannot be made out has failed. */
function counted(count, codes) {
  try {
    return count(codes);
  } catch (error) {
    console.error(error);
    return { failed: 1 };
  }
}

/** Runs a stage and times it. */
function timed(name, commands, count) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const began = performance.now();
  const codes = commands.map(run);
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [], ...counted(count, codes) };
  return { name, ...counts, seconds: Math.round((performance.now() - began) / 1000) };
}

/** Nothing to test with is a failure; anything else is for the stages to find. */
const setUp = () =>
  timed(
    'set-up',
    [
      ...(existsSync('node_modules') ? [] : [['npm', 'install']]),
      [process.execPath, 'test/helpers/install-browsers.js'],
    ],
    (codes) => ({ failed: codes.filter((code) => code !== 0).length }),
  );

const row = (name, ...cells) => `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
const sum = (results, kind) => results.reduce((total, result) => total + result[kind], 0);

/** A browser that could not be had counts as one skipped check in each stage it should have run in. */
async function skippedEngines(results) {
  const { missingEngines } = await import('../test/helpers/browsers.js');
  const missing = missingEngines();
  for (const result of results) if (['unit', 'e2e'].includes(result.name)) result.skipped += missing.length;
  return missing;
}

rmSync('.cache/results', { recursive: true, force: true });
const results = [setUp()];
const stages = stagesOf({ isCheckout: values.checkout }).filter(({ name }) => !values.only || values.only.split(',').includes(name));
for (const { name, commands, count } of stages) results.push(timed(name, commands, count));
const missing = await skippedEngines(results).catch(() => []);

console.log(`\n${row('', 'passed', 'failed', 'skipped', 'seconds')}`);
for (const { name, passed, failed, skipped, seconds } of results) console.log(row(name, passed, failed, skipped, seconds));
for (const engine of missing) console.log(`\n!! SKIPPED: no ${engine} on this machine. Its unit and end-to-end tests did not run.`);

// Again, where whoever reads only the end of a long log sees it.
const said = (text) => stripVTControlCharacters(text).replace(/\s+/g, ' ').slice(0, 400);
for (const [heading, kind] of [['Failed:', 'failures'], ['Passed at the second run only:', 'flaky']]) {
  const lines = results.flatMap((result) => result[kind].map((text) => `  ${result.name}: ${said(text)}`));
  if (lines.length > 0) console.log(['', heading, ...lines].join('\n'));
}

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((kind) => sum(results, kind));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
