// Stryker's command, once a mutant: the bundled tests in a page of the Chromium that index.js has started. Ends with 1 at
// the first test that fails. The mutants are all in the bundle; the environment says which one is alive.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';

const { BROWSER, SITE, __STRYKER_ACTIVE_MUTANT__: activeMutant } = process.env;
const mocha = createRequire(import.meta.url).resolve('mocha/mocha.js');

const browser = await chromium.connect(BROWSER);
const page = await browser.newPage();
await page.goto(SITE);
await page.evaluate((mutant) => (globalThis.__stryker__ = mutant ? { activeMutant: mutant } : {}), activeMutant);
await page.addScriptTag({ content: readFileSync(mocha, 'utf8') });
await page.evaluate(() => globalThis.mocha.setup({ ui: 'bdd', bail: true, timeout: 20_000, reporter: class {} }));
await page.addScriptTag({ content: readFileSync('mutation.js', 'utf8') });
const failure = await page.evaluate(
  () => new Promise((resolve) => globalThis.mocha.run((failures) => resolve(failures)).on('fail', (test, error) => resolve(`${test.fullTitle()}: ${error.message}`))),
);
await browser.close();
if (failure) console.log(failure);
process.exit(failure ? 1 : 0);
