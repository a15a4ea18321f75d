// The GitHub Action: read as GitHub reads it, and its own command run here.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import { load } from 'js-yaml';
import { launchOptions } from '../helpers/browsers.js';
import { cookie, html, inline } from './kit.js';
import { startServer } from './server.js';

const skip = (!launchOptions('chromium') && 'no Chromium') || (process.platform === 'win32' && 'no bash');
const { inputs, outputs, runs } = load(readFileSync('.github/actions/audit/action.yml', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'temoin-action-test-'));

let server;
before(async () => {
  server = await startServer(new Map([['leaky.test', { '/': html(inline(cookie('_ga'))) }]]));
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('is a composite action whose steps name their shell and use only inputs that it has', () => {
  assert.equal(runs.using, 'composite');
  for (const { name, shell, env = {}, run } of runs.steps) {
    assert.equal(shell, 'bash', name);
    // What a workflow's author writes reaches the shell as a variable, never as a part of the script.
    assert.doesNotMatch(run, /\$\{\{/, name);
    for (const value of Object.values(env)) assert.ok(/^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] in inputs, value);
  }
  for (const { value } of Object.values(outputs)) {
    const [, id] = /steps\.(\w+)\.outputs/.exec(value);
    assert.ok(runs.steps.some((step) => step.id === id), id);
  }
  for (const { description } of Object.values(inputs)) assert.ok(description);
});

test('its command writes the reports, the annotations and the summary, and ends with the audit’s own code', { skip }, async () => {
  const { env, run } = runs.steps.find(({ id }) => id === 'audit');
  const bin = join(folder, 'temoin-audit/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  // npm makes what it links there executable.
  writeFileSync(join(bin, 'temoin'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/bin/temoin.js')}" "$@"\n`, { mode: 0o755 });
  const told = { urls: 'https://leaky.test/', args: `--scenarios before --insecure --host-map *=${server.address}`, 'source-file': 'web/index.html' };
  const values = Object.fromEntries(Object.entries(env).map(([name, value]) => {
    const [, input] = /inputs\.([\w-]+)/.exec(value);
    return [name, told[input] ?? inputs[input].default];
  }));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder };
  // As GitHub calls bash.
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd: folder, env: { ...process.env, CHROME_PATH: launchOptions('chromium').executablePath ?? '', ...values, ...files } });
  const said = { stdout: '', stderr: '' };
  for (const name of Object.keys(said)) child[name].on('data', (chunk) => (said[name] += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 1, said.stdout + said.stderr);
  assert.match(said.stdout, /^::error file=web\/index\.html,line=1,title=storage-before-consent::/m);
  assert.match(readFileSync(files.GITHUB_OUTPUT, 'utf8'), /^sarif=consent-audit\.sarif$/m);
  assert.match(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), /^# Consent audit\n[\s\S]*storage-before-consent/);
  assert.equal(JSON.parse(readFileSync(join(folder, 'consent-audit.sarif'), 'utf8')).version, '2.1.0');
  assert.match(readFileSync(join(folder, 'consent-audit.html'), 'utf8'), /<title>Consent audit/);
});
