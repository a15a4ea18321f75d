import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** What a browser's log begins with where a test has passed at its second run only. */
export const SECOND_RUN = 'Passed at the second run only:';

/** A reporter for @web/test-runner: a line a browser, and the counts and what failed in a file for the summary of `npm test`. */
export const unitResults = (file) => ({
  onTestRunFinished({ sessions }) {
    const byBrowser = {};
    const failures = [];
    const flaky = [];
    for (const { browser, testFile, testResults, errors, logs = [] } of sessions) {
      const where = `${browser.name}, ${relative('.', testFile ?? '')}`;
      const counts = (byBrowser[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      const fail = (what) => {
        counts.failed += 1;
        failures.push(`${where}${what}`);
      };
      for (const [what, name] of logs) if (what === SECOND_RUN) flaky.push(`${where} › ${name}`);
      if (testResults) count(testResults, counts, fail);
      // A file that does not load has no results, only errors.
      if (errors.length > 0) fail(`: ${errors[0].message}`);
    }
    const total = { passed: 0, failed: 0, skipped: 0, failures, flaky };
    for (const [name, counts] of Object.entries(byBrowser)) {
      for (const kind of Object.keys(counts)) total[kind] += counts[kind];
      console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(total));
  },
});

function count(suite, counts, fail, names = '') {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else fail(`${names} › ${test.name}: ${test.error?.message ?? 'no message'}`);
  }
  for (const inner of suite.suites) count(inner, counts, fail, `${names} › ${inner.name}`);
}
