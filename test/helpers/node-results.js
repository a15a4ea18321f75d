import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A reporter for node:test: leaves the counts and what failed in a file, for the summary of `npm test`. */
export default async function* nodeResults(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    counts[skipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'] += 1;
    if (type === 'test:fail' && !skipped) counts.failures.push(`${relative('.', data.file ?? '')} › ${data.name}: ${data.details?.error?.message}`);
  }
  mkdirSync('.cache/results', { recursive: true });
  writeFileSync(`.cache/results/${process.env.STAGE ?? 'package'}.json`, JSON.stringify(counts));
  yield '';
}
