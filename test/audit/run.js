// `npm run test:audit`: what runs in CI. With `-- --all`: every scenario and every other manager, three times in a row.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const all = process.argv.includes('--all');
const files = readdirSync('test/audit')
  .filter((name) => name.endsWith('.test.js') && (all || name !== 'full.test.js'))
  .map((name) => `test/audit/${name}`);

const args = ['--test', '--test-concurrency=1', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/helpers/node-results.js', '--test-reporter-destination=stderr', ...files];
const env = { ...process.env, STAGE: 'audit', AUDIT_ALL: all ? '1' : '0' };

for (let time = 0; time < (all ? 3 : 1) && !process.exitCode; time++) {
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}
