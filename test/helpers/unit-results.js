import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A reporter for @web/test-runner: a line a browser, and the counts in a file for the summary of `npm test`. */
export const unitResults = (file) => ({
  onTestRunFinished({ sessions }) {
    const byBrowser = {};
    for (const { browser, testResults, errors } of sessions) {
      const counts = (byBrowser[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      if (testResults) count(testResults, counts);
      // A file that does not load has no results, only errors.
      if (errors.length > 0) counts.failed += 1;
    }
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const [name, counts] of Object.entries(byBrowser)) {
      for (const kind of Object.keys(total)) total[kind] += counts[kind];
      console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(total));
  },
});

function count(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}
