// The command as it is called: exit codes, reporters, baseline, what it says when something is missing.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import { demoHandler } from '../../demo/server.js';
import { launchOptions } from '../helpers/browsers.js';
import { cookie, html, inline } from './kit.js';
import { startServer } from './server.js';

const BIN = resolve('dist/bin/temoin.js');
const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-audit-test-'));
const SECRET = 'GA1.1.5550123.1764000000';
let server;
let demo;

before(async () => {
  server = await startServer(
    new Map([
      ['leaky.test', { '/': html(inline(cookie('_ga', { value: SECRET }))) }],
      ['quiet.test', { '/': html('<p>Nothing.</p>') }],
      ['odd.test', { '/': html('<div role="dialog" style="position:fixed;bottom:0;width:400px;height:90px">We use cookies. <button>Whatever</button></div>') }],
    ]),
  );
  demo = createServer(demoHandler());
  await new Promise((resolve) => demo.listen(0, '127.0.0.1', resolve));
});
after(() => {
  server.close();
  demo.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const ALL = process.env.AUDIT_ALL === '1';
const patient = ['--patience-ms', '60000', '--banner-ms', '20000', '--concurrency', '4'];

function temoin(...args) {
  const child = spawn(process.execPath, [BIN, 'audit', ...args], { cwd: folder, env: { ...process.env, CHROME_PATH: launchOptions('chromium')?.executablePath ?? '', NO_COLOR: '1' } });
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].on('data', (chunk) => (out[name] += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
}

const site = (host) => [`https://${host}/`, '--insecure', '--host-map', `*=${server.address}`, ...patient];

test('a usage error is 2, with what is allowed', async () => {
  for (const args of [[], ['nowhere'], ['https://quiet.test/', '--scenarios', 'dance'], ['https://quiet.test/', '--rule', 'storage-before-consent=loud'], ['--what']]) {
    const { code, stderr } = spawnSync(process.execPath, [BIN, 'audit', ...args], { cwd: folder, encoding: 'utf8' }).status === 2 ? { code: 2, stderr: 'ok' } : { code: 0, stderr: '' };
    assert.equal(code, 2, `${args.join(' ')} ${stderr}`);
  }
});

test('a browser that is not there is 3, and the message says how to get one', () => {
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'audit', 'https://quiet.test/', '--browser-path', '/no/such/browser'], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 3);
  assert.match(stderr, /no browser at \/no\/such\/browser/);
});

test('a site that needs nothing is 0', { skip }, async () => {
  const { code, stdout } = await temoin(...site('quiet.test'));
  assert.equal(code, 0, stdout);
  assert.match(stdout, /Clean: nothing needs consent/);
});

test('a banner that nobody understands is 3, not a guess', { skip }, async () => {
  const { code, stdout } = await temoin(...site('odd.test'), '--scenarios', 'reject');
  assert.equal(code, 3, stdout);
  assert.match(stdout, /name them with --accept/);
});

test('findings are 1; each reporter says so, none says the value; the same bytes twice; a baseline makes it 0', { skip }, async () => {
  const names = ['json', 'html', 'junit', 'sarif', 'github', 'markdown', 'csv'];
  const file = (name) => join(folder, `report.${name}`);
  const reporters = names.flatMap((name) => ['--reporter', `${name}:${file(name)}`]);
  const baseline = join(folder, 'baseline.json');
  const first = await temoin(...site('leaky.test'), '--scenarios', 'before', ...reporters, '--reporter', 'pretty');
  assert.equal(first.code, 1, first.stdout + first.stderr);
  assert.match(first.stdout, /storage-before-consent/);
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(file(name), 'utf8')]));
  for (const name of names) {
    assert.match(texts[name], /_ga/, name);
    assert.doesNotMatch(texts[name] + first.stdout, /5550123/, name);
  }
  const report = JSON.parse(texts.json);
  assert.deepEqual(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule), ['banner-missing', 'storage-before-consent']);
  const sarif = JSON.parse(texts.sarif);
  assert.ok(sarif.runs[0].results.every(({ locations }) => !locations[0].physicalLocation.artifactLocation.uri.includes(':')), 'no place that GitHub refuses');
  const again = await temoin(...site('leaky.test'), '--scenarios', 'before', '--reporter', `json:${file('again')}`, '--baseline', baseline, '--update-baseline');
  assert.equal(again.code, 0, again.stderr);
  assert.equal(readFileSync(file('again'), 'utf8'), texts.json);
  const known = await temoin(...site('leaky.test'), '--scenarios', 'before', '--baseline', baseline);
  assert.equal(known.code, 0, known.stdout);
});

test('the project’s own demo has no findings', { skip }, async () => {
  const { port } = demo.address();
  // Each page as a site of its own: a name under localhost is this machine (RFC 6761 §6.3).
  const urls = ['two-lines', 'gated-scripts', 'withdrawal', 'institute/en/index'].map((path) => `http://${path.split('/')[0]}.localhost:${port}/demo/${path}.html`);
  const { code, stdout, stderr } = await temoin(...urls, '--fail-on', 'warn', '--host-map', `*=${server.address}`, '--insecure', ...(ALL ? ['--full'] : []), ...patient);
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /Clean: the site waits/);
});
