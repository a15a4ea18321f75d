// What each reporter writes, held against what reads it: schemas, an XML parser, a CSV reader, axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import Ajv04 from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import { chromium } from 'playwright';
import { audit, REPORTERS, reportOf, RULES } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { banner, cookie, html, inline, load } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const require = createRequire(import.meta.url);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

let server;
let observations;
let report;
let context;

before(async () => {
  if (skip) return;
  const evil = inline(`${cookie('_ga')}localStorage.setItem('=1+1<b>&"', 'b7e23ec29af22b0b4e41da31e868d572');`);
  server = await startServer(
    new Map([
      ['leaky.test', { '/': html(evil + banner({ given: load('https://www.youtube.com/s.js?js=1') })) }],
      ['odd.test', { '/': html('<div role="dialog" style="position:fixed;bottom:0;width:400px;height:90px">We use cookies. <button>Whatever</button></div>') }],
    ]),
  );
  const config = { urls: ['https://leaky.test/', 'https://odd.test/'], scenarios: ['before', 'reject'], screenshots: true, hostMap: server.hostMap, insecure: true, concurrency: 4, patienceMs: 60_000, bannerMs: 20_000, browser: { path: launchOptions('chromium').executablePath } };
  const audited = await audit(config);
  ({ observations } = audited);
  report = reportOf(observations, { ignore: [{ rule: 'storage-after-reject', reason: 'known | to <all>' }] }, audited.report.environment);
  context = { observations, color: false, sourceFile: 'web/consent.html' };
});
after(() => server?.close());

const write = (name) => REPORTERS[name](report, context);

function valid(Ajv, schema, data) {
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
}

test('json is what its published schema says, and nothing that the schema does not name', { skip }, () => {
  const schema = readJson('dist/audit/report.schema.json');
  const json = JSON.parse(write('json'));
  valid(Ajv2020, schema, json);
  const strict = JSON.parse(JSON.stringify(schema), (_, value) => (value?.properties ? { ...value, additionalProperties: false } : value));
  valid(Ajv2020, strict, json);
  assert.ok(json.findings.length > 2 && json.inventory.length > 1 && json.scenarios.some(({ outcome }) => outcome === 'incomplete'), 'the report holds something of each');
});

test('sarif is valid by the official schema, with places that GitHub takes and what is accepted suppressed', { skip }, () => {
  const log = JSON.parse(write('sarif'));
  valid(Ajv04, readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')), log);
  const [{ results, tool, invocations }] = log.runs;
  assert.equal(results.length, report.findings.length);
  for (const { ruleId, ruleIndex, locations, partialFingerprints, suppressions = [] } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'web/consent.html');
    assert.match(Object.values(partialFingerprints).join(), /^[0-9a-f]{16}$/);
    assert.equal(suppressions.length, ruleId === 'storage-after-reject' ? 1 : 0);
  }
  assert.equal(invocations[0].executionSuccessful, false, 'one site was not understood');
});

test('html is one page that needs nothing else, and axe finds nothing in it', { skip }, async () => {
  const page = write('html');
  assert.doesNotMatch(page, /<(script|link|iframe)\b|src="(?!data:)|url\(/, 'nothing is fetched');
  const browser = await chromium.launch(launchOptions('chromium'));
  try {
    const tab = await browser.newPage();
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      await tab.setContent(page);
      assert.equal(await tab.locator('article').count(), report.findings.length);
      assert.ok((await tab.locator('ol.steps img').count()) >= 6, 'a picture of each step');
      await tab.addScriptTag({ path: require.resolve('axe-core') });
      const violations = await tab.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`));
      assert.deepEqual(violations, [], colorScheme);
    }
    await tab.setViewportSize({ width: 320, height: 640 });
    assert.ok(await tab.evaluate(() => globalThis.document.documentElement.scrollWidth <= 320), 'reflows (WCAG 2.2 §1.4.10)');
  } finally {
    await browser.close();
  }
});

test('junit is well-formed, with a suite a scenario, a case a rule, and counts that are true', { skip }, async () => {
  const browser = await chromium.launch(launchOptions('chromium'));
  try {
    const page = await browser.newPage();
    const suites = await page.evaluate((text) => {
      const xml = new globalThis.DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror')) throw new Error(xml.querySelector('parsererror').textContent);
      const count = (suite, name) => suite.querySelectorAll(name).length;
      return [...xml.querySelectorAll('testsuites > testsuite')].map((suite) => ({
        said: ['tests', 'failures', 'skipped'].map((name) => Number(suite.getAttribute(name))),
        are: [count(suite, 'testcase'), count(suite, 'testcase:has(failure)'), count(suite, 'testcase > skipped')],
        messages: [...suite.querySelectorAll('failure')].map((failure) => failure.getAttribute('message')),
      }));
    }, write('junit'));
    assert.equal(suites.length, report.scenarios.length);
    for (const { said, are } of suites) assert.deepEqual(said, are);
    assert.equal(suites[0].are[0], Object.keys(RULES).length);
    assert.ok(suites.some(({ messages }) => messages.some((message) => message.includes('=1+1<b>&"'))), 'what is odd is escaped, not lost');
  } finally {
    await browser.close();
  }
});

/** RFC 4180, as a spreadsheet reads it. */
const rowsOf = (text) => [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)].reduce((rows, [, cell, end]) => {
  rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  if (end !== ',') rows.push([]);
  return rows;
}, [[]]).slice(0, -1);

test('csv has a row an item, all as long as the first, and no cell that a spreadsheet would run', { skip }, () => {
  const [head, ...rows] = rowsOf(write('csv'));
  assert.equal(rows.length, report.inventory.length);
  for (const row of rows) assert.equal(row.length, head.length, row.join('|'));
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@]/);
  const names = rows.map((row) => row[head.indexOf('name')]);
  assert.ok(names.includes(`'=1+1<b>&"`) && names.includes('_ga'), names.join());
});

test('markdown keeps its tables whole, and escapes what a site could put into them', { skip }, () => {
  const text = write('markdown');
  const cells = (line) => line.split(/(?<!\\)\|/).length;
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
  assert.equal(tables.length, 2);
  for (const table of tables) assert.deepEqual([...new Set(table.trim().split('\n').map(cells))].length, 1, table);
  assert.ok(lines.some((line) => line.includes('storage-before-consent')));
  assert.doesNotMatch(text, /<b>/);
});

test('github writes one command a line for each open finding', { skip }, () => {
  const lines = write('github').trim().split('\n');
  assert.equal(lines.length, report.findings.filter(({ accepted }) => accepted === null).length);
  for (const line of lines) assert.match(line, /^::(error|warning|notice) file=web\/consent\.html,line=1,title=[a-z-]+::\S/);
});
