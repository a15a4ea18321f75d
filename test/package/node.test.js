import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { installed } from './installed.js';

/** Runs a module in plain Node, in a folder where only the package is installed; what it prints as JSON. */
function run(code) {
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: installed(), encoding: 'utf8' }));
}

const RECORD = {
  schema: 1,
  id: '0b9f2c1e-8f5c-4c53-9a43-0d8d3e0c6a11',
  decidedAt: '2026-11-22T17:41:37.196Z',
  expiresAt: '2027-05-23T17:41:37.196Z',
  noticeVersion: '1',
  choices: { analytics: true, multimedia: false },
  services: {},
  action: 'save',
  source: 'preferences',
};

const header = `other=1; cookie_consent=${encodeURIComponent(JSON.stringify(RECORD))}`;

const reading = (cookies, options) => `
  import { readConsent } from 'temoin/record';
  console.log(JSON.stringify(readConsent(${JSON.stringify(cookies)}, ${JSON.stringify(options)})));`;

test('a server without a DOM reads the record from a Cookie header', () => {
  assert.deepEqual(run(reading(header, { noticeVersion: '1', now: Date.parse('2026-12-01') })), RECORD);
});

test('a server takes another version of the notice, or an expired record, for none', () => {
  assert.equal(run(reading(header, { noticeVersion: '2', now: Date.parse('2026-12-01') })), null);
  assert.equal(run(reading(header, { noticeVersion: '1', now: Date.parse('2027-12-01') })), null);
  assert.equal(run(reading('cookie_consent=%E0%A4%A', { noticeVersion: '1' })), null);
});

test('reading the record loads neither Lit nor js-cookie', () => {
  const loaded = run(`
    import { register } from 'node:module';
    import { MessageChannel } from 'node:worker_threads';
    const { port1, port2 } = new MessageChannel();
    const urls = [];
    port1.on('message', (url) => urls.push(url));
    const hook = \`let port; export const initialize = (data) => { port = data.port };
      export const load = (url, context, next) => { port.postMessage(url); return next(url, context) }\`;
    register('data:text/javascript,' + encodeURIComponent(hook), { data: { port: port2 }, transferList: [port2] });
    await import('temoin/record');
    setTimeout(() => { console.log(JSON.stringify(urls)); process.exit() }, 200);`);
  assert.ok(loaded.some((url) => url.endsWith('/dist/esm/record.js')));
  assert.deepEqual(loaded.filter((url) => /\/node_modules\/(?!temoin\/)/.test(url)), []);
});

test('the auditor comes with the package; without a browser’s driver it says what to install, and is 3', () => {
  assert.deepEqual(run("const { audit, defineConfig, expectNoConsentLeaks } = await import('temoin/audit'); console.log(JSON.stringify([audit, defineConfig, expectNoConsentLeaks].map((one) => typeof one)));"), ['function', 'function', 'function']);
  const { status, stderr } = spawnSync(process.execPath, [join(installed(), 'node_modules/.bin/temoin'), 'audit', 'https://example.org/'], { cwd: installed(), encoding: 'utf8' });
  assert.equal(status, 3, stderr);
  assert.match(stderr, /npm install --save-dev playwright-core/);
});
