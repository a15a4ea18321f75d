// The recipes that receive records, each run where its runtime is on the machine.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'temoin-receive-'));
const children = [];
after(async () => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true });
});
// Where `temoin/record` means the package as built, and the recipes lie as in the demo.
cpSync('demo/recipes', join(folder, 'recipes'), { recursive: true });
mkdirSync(join(folder, 'node_modules/temoin'), { recursive: true });
for (const part of ['package.json', 'dist']) cpSync(part, join(folder, 'node_modules/temoin', part), { recursive: true });
const recipe = (name) => resolve(folder, 'recipes/record-url', name);

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const now = Date.now();
const iso = (ms) => new Date(ms).toISOString();
const RECORD = {
  ...{ schema: 1, id: '0b9f2c51-6a3e-4d57-9f10-2b7c8d9e0f11', decidedAt: iso(now), expiresAt: iso(now + 182 * 86_400_000), noticeVersion: '1' },
  ...{ choices: { analytics: false, été: true }, services: {}, action: 'save', source: 'banner', lang: 'fr', origin: 'https://site.example', path: '/', hash: 'a'.repeat(64) },
};

/** What every receiver must do. `post` takes a body, or null to ask with GET; `lines` gives what is kept. */
async function check(post, lines) {
  const first = await post(JSON.stringify(RECORD));
  assert.equal(first.status, 204);
  const cookie = first.headers.get('set-cookie');
  const [, value] = /^cookie_consent=([^;]+);/.exec(cookie);
  assert.deepEqual(JSON.parse(decodeURIComponent(value)).choices, RECORD.choices);
  assert.match(cookie, /Path=\/; SameSite=Lax; Secure; Expires=\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/);
  assert.equal((await post(JSON.stringify(RECORD))).status, 204);
  assert.equal((await post(JSON.stringify({ ...RECORD, id: 'another' }))).status, 204);
  const bad = [
    ['not json', [400]],
    ['[]', [400, 422]],
    ['{}', [400, 422]],
    [JSON.stringify({ ...RECORD, id: 'x', choices: { analytics: 1 } }), [422]],
    [JSON.stringify({ ...RECORD, id: 'y', expiresAt: iso(now - 1000) }), [422]],
    [JSON.stringify({ ...RECORD, id: 'z', path: 'x'.repeat(8000) }), [413]],
    [null, [405]],
  ];
  for (const [body, statuses] of bad) {
    const { status } = await post(body);
    assert.ok(statuses.includes(status), `${status} for ${String(body).slice(0, 60)}`);
  }
  const kept = await lines();
  assert.deepEqual(kept.map(({ id }) => id), [RECORD.id, 'another']);
  const { receivedAt, ...rest } = kept[0];
  assert.ok(Date.parse(receivedAt) >= now - 1000);
  assert.deepEqual(rest, RECORD);
}

for (const [language, program, args, env] of [
  ['Node', process.execPath, (file, port) => [recipe('receive.js'), file, port]],
  ['Python', 'python3', (file, port) => [recipe('receive.py'), file, port]],
  ['PHP', 'php', (_, port) => ['-S', `127.0.0.1:${port}`, recipe('receive.php')], (file) => ({ TEMOIN_RECORDS: file })],
]) {
  const isHere = !spawnSync(program, ['--version']).error;
  test(`the ${language} recipe keeps each record once`, { skip: isHere ? false : `${program} is not on this machine: not run` }, async () => {
    const [file, port] = [join(folder, `${language}.ndjson`), await freePort()];
    const child = spawn(program, args(file, port).map(String), { env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env?.(file) }, stdio: 'ignore' });
    children.push(child);
    const url = `http://127.0.0.1:${port}/consent`;
    const post = (body) => fetch(url, body === null ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    while (!(await fetch(url).then(() => true, () => false))) await wait(50);
    await check(post, async () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []));
    child.kill();
  });
}

test('the Worker recipe keeps each record once (its fetch handler in Node, not in Cloudflare’s runtime)', async () => {
  const { default: worker } = await import(pathToFileURL(recipe('receive.worker.js')).href);
  const kept = new Map();
  const RECORDS = { get: async (key) => kept.get(key) ?? null, put: async (key, value) => void kept.set(key, value) };
  const post = (body) => worker.fetch(new Request('https://site.example/consent', body === null ? {} : { method: 'POST', body }), { RECORDS });
  await check(post, async () => [...kept.values()].map((value) => JSON.parse(value)));
});
