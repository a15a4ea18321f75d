// `npm run guard:table`: loads this corpus under each strength in each engine here, and puts the result into the README.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const resultOf = (engine) => `.cache/guard/${engine}.json`;

for (const engine of Object.keys(ENGINES)) rmSync(resultOf(engine), { force: true });
const command = ['playwright', 'test', '-c', '.config/e2e.config.js', 'test/e2e/guard-limits.spec.ts', '-g', 'what each strength held'];
spawnSync('npx', command, { stdio: 'inherit', env: { ...process.env, GUARD_TABLE: '1' } });

const measured = Object.keys(ENGINES).filter((engine) => existsSync(resultOf(engine)));
const leaks = Object.fromEntries(measured.map((engine) => [engine, JSON.parse(readFileSync(resultOf(engine), 'utf8'))]));
if (!measured.length) throw new Error('Nothing was measured.');

/** Of those that ask anybody when nothing holds them. */
const cell = (engine, strength) => {
  const { nothing, [strength]: got } = leaks[engine];
  const names = got.filter((name) => nothing.includes(name));
  return `${nothing.length - names.length} of ${nothing.length}${names.length && names.length <= 4 ? `; not ${names.join(', ')}` : ''}`;
};

const strengths = Object.keys(leaks[measured[0]]).filter((strength) => strength !== 'nothing');
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = [
  row('held', ...measured.map((engine) => ENGINES[engine])),
  row('---', ...measured.map(() => '---')),
  ...strengths.map((strength) => row(strength, ...measured.map((engine) => cell(engine, strength)))),
].join('\n');
console.log(table);

const between = /(<!-- guard:table -->\n)[^]*?(\n<!-- \/guard:table -->)/;
const readme = readFileSync('README.md', 'utf8');
if (!between.test(readme)) throw new Error('README.md has no place for the table.');
writeFileSync('README.md', readme.replace(between, (_, begin, end) => begin + table + end));
