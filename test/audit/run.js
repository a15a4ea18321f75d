// `npm run test:audit`: a part, in some four minutes. `-- --all`: all there is; `-- --times=3`: so often in a row, or until one fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, times: { type: 'string', default: '1' } } });

const files = readdirSync('test/audit')
  .filter((name) => name.endsWith('.test.js') && (values.all || name !== 'full.test.js'))
  .map((name) => `test/audit/${name}`);

// Two at a time: what one waits for in a browser, the other uses.
const args = ['--test', '--test-concurrency=2', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/helpers/node-results.js', '--test-reporter-destination=stderr', ...files];
const env = { ...process.env, STAGE: 'audit', AUDIT_ALL: values.all ? '1' : '0' };

for (let time = 0; time < Number(values.times) && !process.exitCode; time++) {
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}

if (!values.all) {
  console.log(`
!! Not run here: the scenarios of --full at tiny websites and at every demo page, orejime, tarteaucitron and c15t, 25 of 30
!! languages. npm run test:audit -- --all runs them.`);
}
