// The command as it is called: exit codes, reporters, baseline, what it prints where.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { launchOptions } from '../helpers/browsers.js';
import { PATIENT, temoin } from './command.js';
import { at, cookie, html, script } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-audit-test-'));
const SECRET = 'GA1.1.5550123.1764000000';
let server;

before(async () => {
  server = await startServer(
    new Map([
      ['leaky.test', { '/': html(script(at('www.googletagmanager.com', `${cookie('_ga', { value: SECRET })}`))) }],
      ['quiet.test', { '/': html('<p>Nothing.</p>') }],
      ['odd.test', { '/': html('<div role="dialog" style="position:fixed;bottom:0;width:400px;height:90px">We use cookies. <button>Whatever</button></div>') }],
    ]),
  );
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const site = (host) => [`https://${host}/`, '--insecure', '--host-map', `*=${server.address}`, ...PATIENT];
const run = (...args) => temoin(folder, args);

test('a usage error is 2, with what is allowed', async () => {
  for (const [args, said] of [
    [[], /Which page\?/],
    [['nowhere'], /“nowhere” is no address/],
    [['https://quiet.test/', '--scenarios', 'dance'], /“dance” is unknown\. Allowed: before, reject/],
    [['https://quiet.test/', '--rule', 'storage-before-consent=loud'], /“loud” is unknown\. Allowed: off, info, warn, error/],
    [['--what'], /--what/],
    [['https://quiet.test/', '--reporter', 'telegram'], /“telegram” is unknown\. Allowed: pretty, json/],
    [['https://quiet.test/', '--crawl', 'all'], /--crawl must be a whole number/],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    assert.equal(code, 2, stderr);
    assert.match(stderr, said);
    assert.equal(stdout, '');
  }
});

test('--help says what there is, and is 0', async () => {
  const { code, stdout } = await run('--help');
  assert.equal(code, 0);
  for (const said of ['--full', '--sitemap', '--crawl', '--reporter', '--baseline', 'Exit code: 0 clean, 1 findings, 2 usage, 3 could not finish']) assert.ok(stdout.includes(said), said);
});

test('a browser that is not there is 3', async () => {
  const { code, stderr } = await run('https://quiet.test/', '--browser-path', '/no/such/browser');
  assert.equal(code, 3);
  assert.match(stderr, /no browser at \/no\/such\/browser/);
});

test('without a configuration: five scenarios, progress on stderr, 0 for a site that needs nothing', { skip }, async () => {
  const { code, stdout, stderr } = await run(...site('quiet.test'));
  assert.equal(code, 0, stdout);
  assert.match(stdout, /Clean: nothing needs consent/);
  for (const name of ['before', 'reject', 'accept', 'withdraw', 'gpc']) {
    assert.match(stdout, new RegExp(`^${name} https://quiet\\.test/`, 'm'));
    assert.match(stderr, new RegExp(`^https://quiet\\.test/: ${name}$`, 'm'));
  }
});

test('a banner that nobody understands is 3, not a guess', { skip }, async () => {
  const { code, stdout } = await run(...site('odd.test'), '--scenarios', 'reject');
  assert.equal(code, 3, stdout);
  assert.match(stdout, /name them with --accept/);
});

test('findings are 1; each reporter says so, none says the value; the same bytes twice; a baseline makes it 0', { skip }, async () => {
  const names = ['json', 'html', 'junit', 'sarif', 'github', 'markdown', 'csv'];
  const file = (name) => join(folder, `report.${name}`);
  const reporters = names.flatMap((name) => ['--reporter', `${name}:${file(name)}`]);
  const baseline = join(folder, 'baseline.json');
  const first = await run(...site('leaky.test'), '--scenarios', 'before', ...reporters, '--reporter', 'pretty');
  assert.equal(first.code, 1, first.stdout + first.stderr);
  // What was stored, in which category, how long, when, by which script, and what had brought that script.
  assert.match(first.stdout, /✗ cookie _ga @ leaky\.test \(analytics, Google Analytics, 90 d\) load, reload ← https:\/\/www\.googletagmanager\.com\/s\.js:1/);
  assert.match(first.stdout, /error storage-before-consent\n {2}Cookie _ga .* is stored before consent\.\n {2}by {4}https:\/\/www\.googletagmanager\.com\/s\.js:1:\d+\n {8}https:\/\/www\.googletagmanager\.com\/s\.js ← https:\/\/leaky\.test\/\n {2}in {4}before\n {2}fix {3}Hold /);
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(file(name), 'utf8')]));
  for (const name of names) {
    assert.match(texts[name], /_ga/, name);
    assert.doesNotMatch(texts[name] + first.stdout, /5550123/, name);
  }
  const report = JSON.parse(texts.json);
  assert.deepEqual(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule), ['banner-missing', 'request-before-consent', 'storage-before-consent']);
  const sarif = JSON.parse(texts.sarif);
  assert.ok(sarif.runs[0].results.every(({ locations }) => !locations[0].physicalLocation.artifactLocation.uri.includes(':')), 'no place that GitHub refuses');
  const again = await run(...site('leaky.test'), '--scenarios', 'before', '--reporter', `json:${file('again')}`, '--baseline', baseline, '--update-baseline');
  assert.equal(again.code, 0, again.stderr);
  assert.equal(readFileSync(file('again'), 'utf8'), texts.json);
  const known = await run(...site('leaky.test'), '--scenarios', 'before', '--baseline', baseline);
  assert.equal(known.code, 0, known.stdout);
});
