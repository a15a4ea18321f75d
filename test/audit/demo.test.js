// The project's own demo pages, audited as a site's owner would: by the command, with a configuration, strictly.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { demoHandler } from '../../demo/server.js';
import { launchOptions } from '../helpers/browsers.js';
import { PATIENT, temoin } from './command.js';
import { startServer } from './server.js';

const ALL = process.env.AUDIT_ALL === '1';
const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-demo-test-'));

const pages = [...readdirSync('demo'), 'institute/en/index.html', 'institute/fr/index.html'].filter((file) => file.endsWith('.html'));

let server;
let demo;
let site;

before(async () => {
  server = await startServer(new Map());
  demo = createServer(demoHandler());
  await new Promise((resolve) => demo.listen(0, '127.0.0.1', resolve));
  // A name under localhost is this machine (RFC 6761 §6.3); each is a site of its own.
  site = (name, page) => `http://${name}.localhost:${demo.address().port}/demo/${page}`;
});
after(() => {
  server.close();
  demo.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

async function audited(config) {
  writeFileSync(join(folder, 'temoin-audit.config.json'), JSON.stringify({ failOn: 'warn', hostMap: { '*': server.address }, insecure: true, ...config }));
  const { code, stdout, stderr } = await temoin(folder, PATIENT);
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /Clean: the site waits\n$/);
  return stdout;
}

test('no page of the demo has a finding, before a choice and after a refusal', { skip }, async () => {
  const urls = ['two-lines.html', ...pages.filter((page) => page !== 'two-lines.html')].map((page) => site('demo', page));
  const stdout = await audited({ urls, scenarios: ['before', 'reject'] });
  assert.match(stdout, new RegExp(`^reject .* temoin; load → reject → reload${' → next'.repeat(urls.length - 1)}$`, 'm'));
});

test('nor have those that let third parties in: accepted, withdrawn, and under Global Privacy Control', { skip }, async () => {
  const urls = ['gated-scripts.html', 'withdrawal.html', 'institute/en/index.html'].map((page) => site(page.split(/[/.]/)[0], page));
  await audited({ urls, scenarios: ['accept', 'withdraw', 'gpc'] });
});

test('nor has any page by itself, in any scenario', { skip: skip || (!ALL && 'run by npm run test:audit -- --all') }, async () => {
  const asks = pages.filter((page) => !/^index/.test(page));
  await audited({ urls: asks.map((page) => site(page.replace(/[/.]/g, '-'), page)), full: true });
});
