// One visit, judged by different configurations: overrides, ignore list, baseline, the widget's own declaration.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { audit, exitCode, reportOf } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { cookie, html, inline, WIDGET } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-judged-test-'));

const declared = [{ name: 'essential', cookies: 'basket' }, { name: 'analytics', cookies: '_ga' }];
const page = (code) => html(`${WIDGET}<cookie-consent><script type="application/json">${JSON.stringify({ categories: declared })}</script></cookie-consent><a href="#cookie-consent">Cookie settings</a>${inline(code)}`);

let server;
let observations;
let environment;

before(async () => {
  if (skip) return;
  server = await startServer(new Map([['shop.test', { '/': page(cookie('basket', { value: 'tea' })), '/blog/1': page(cookie('_ga') + cookie('odd', { value: '1' })) }]]));
  const config = { urls: ['https://shop.test/', 'https://shop.test/blog/1'], scenarios: ['before'], hostMap: server.hostMap, insecure: true, patienceMs: 60_000, browser: { path: launchOptions('chromium').executablePath } };
  const audited = await audit(config);
  ({ observations, report: { environment } } = audited);
});
after(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const judge = (config = {}) => reportOf(observations, config, environment);
const leak = ({ findings }) => findings.find(({ rule, subject }) => rule === 'storage-before-consent' && subject === '_ga');

test('without a configuration a leak is an error', { skip }, () => {
  const report = judge();
  assert.equal(leak(report)?.level, 'error');
  assert.equal(exitCode(report, {}), 1);
});

test('a rule is switched off everywhere, or at some addresses only', { skip }, () => {
  assert.equal(leak(judge({ rules: { 'storage-before-consent': 'off' } })), undefined);
  assert.equal(leak(judge({ overrides: [{ match: '/blog/', rules: { 'storage-before-consent': 'info' } }] })).level, 'info');
  assert.equal(leak(judge({ overrides: [{ match: '/shop/', rules: { 'storage-before-consent': 'off' } }] })).level, 'error');
  assert.equal(leak(judge({ rules: { 'storage-before-consent': 'off' }, overrides: [{ match: '/blog/*', rules: { 'storage-before-consent': 'warn' } }] })).level, 'warn');
});

test('what is ignored needs a reason and ends with its date', { skip }, () => {
  const ignore = [{ subject: '_ga', reason: 'leaves with the old blog', until: '2026-12-31' }];
  const held = judge({ ignore, now: '2026-12-31T12:00:00Z' });
  assert.equal(leak(held).accepted, 'leaves with the old blog');
  assert.equal(exitCode(held, {}), 0);
  const over = judge({ ignore, now: '2027-01-01T00:00:00Z' });
  assert.equal(leak(over).accepted, null);
  assert.ok(over.findings.some(({ rule }) => rule === 'ignore-ended'));
});

test('a baseline accepts what it knows, and nothing new', { skip }, () => {
  const baseline = join(folder, 'baseline.json');
  const { fingerprint } = leak(judge());
  writeFileSync(baseline, JSON.stringify({ known: { [fingerprint]: '_ga' } }));
  assert.equal(leak(judge({ baseline })).accepted, 'in the baseline');
  assert.equal(exitCode(judge({ baseline }), {}), 0);
  writeFileSync(baseline, JSON.stringify({ known: { '0000000000000000': 'another' } }));
  assert.equal(exitCode(judge({ baseline }), {}), 1);
  assert.match(readFileSync(baseline, 'utf8'), /another/, 'judging writes no baseline');
});

test('what the widget on the page declares is the inventory', { skip }, () => {
  const { findings, inventory } = judge({ inventory: 'page' });
  assert.deepEqual(findings.filter(({ rule }) => rule === 'undeclared-item').map(({ subject }) => subject), ['odd']);
  assert.equal(inventory.find(({ name }) => name === 'basket')?.purpose, 'necessary');
  assert.equal(inventory.find(({ name }) => name === '_ga')?.source, 'inventory');
});

test('what is undeclared is an error where the configuration is strict', { skip }, () => {
  const { findings } = judge({ inventory: 'page', strict: true });
  assert.equal(findings.find(({ rule }) => rule === 'undeclared-item')?.level, 'error');
});
