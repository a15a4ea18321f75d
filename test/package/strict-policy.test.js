// The recipes of demo/recipes/strict-policy, each run as a site would: the policy it sends is the one that temoin/record makes.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { readConsent, strictPolicy } from 'temoin/record';

const FOLDER = join(import.meta.dirname, '../../demo/recipes/strict-policy');
const HOSTS = { analytics: ['https://www.google-analytics.com'], multimedia: ['https://www.youtube-nocookie.com'] };
const DAY_MS = 86_400_000;
const STARTS_WITHIN_MS = 30_000;

const at = (days) => new Date(Date.now() + days * DAY_MS).toISOString();
const record = (change = {}) => ({
  ...{ schema: 1, id: '0b9f3c1e-0000-4000-8000-000000000001', decidedAt: at(-1), expiresAt: at(181), noticeVersion: '1' },
  ...{ choices: { analytics: true, multimedia: false }, services: {}, action: 'save', source: 'banner' },
  ...change,
});

/** As js-cookie writes it. */
const encode = (text) => encodeURIComponent(text).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);
const cookie = (value, name = 'cookie_consent') => `${name}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`;
const both = { analytics: true, multimedia: true };
const none = { analytics: false, multimedia: false };

const HEADERS = {
  'no cookie': '',
  'analytics alone': cookie(record()),
  both: cookie(record({ choices: both, services: { youtube: false } })),
  refused: cookie(record({ choices: none, action: 'reject-all' })),
  'among others': `a=1; ${cookie(record({ choices: { multimedia: true, analytics: false } }))}; z=2`,
  'another notice': cookie(record({ noticeVersion: '2' })),
  'another schema': cookie(record({ schema: 2 })),
  'a choice that is none': cookie(record({ choices: { analytics: 1 } })),
  'another name': cookie(record(), 'x_cookie_consent'),
  'an encoded name': cookie(record()).replace('cookie', '%63ookie'),
  'cut off': cookie(record()).slice(0, 120),
  'no percent code': cookie(record()).replace('banner', '%E0%A4%A'),
  'with a name that is inherited': cookie(record({ choices: { constructor: true } })),
  text: 'cookie_consent=true',
  'an array': cookie('[true]'),
  'a yes outside the choices': cookie(record({ id: 'x","analytics":true,"y":"', choices: none })),
};

/** What only a server that can reckon sees. */
const DATED = {
  expired: cookie(record({ decidedAt: at(-183), expiresAt: at(-1) })),
  'two days ahead': cookie(record({ decidedAt: at(2), expiresAt: at(100) })),
  'kept for ever': cookie(record({ expiresAt: at(4000) })),
  'no date': cookie(record({ decidedAt: 'yesterday' })),
  'a newer refusal before an older yes': `${cookie(record({ choices: none, decidedAt: at(-0.5) }))}; ${cookie(record())}`,
  'a newer yes after an older refusal': `${cookie(record({ choices: none }))}; ${cookie(record({ decidedAt: at(-0.5) }))}`,
};

const expected = (header) => strictPolicy(readConsent(header), { hosts: HOSTS });

const stops = [];
after(async () => {
  for (const stop of stops.reverse()) await stop();
});

/** The policy in the answer to a visitor with this cookie. */
const policyFrom = (port, header) =>
  new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: '/page.php', headers: header ? { cookie: header } : {} }, (answer) => {
      answer.resume();
      resolve(answer.headers['content-security-policy']);
    });
    asked.on('error', reject).end();
  });

async function agrees(port, headers) {
  for (const [kind, header] of Object.entries(headers)) assert.equal(await policyFrom(port, header), expected(header), kind);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(program, args, port) {
  const child = spawn(program, args, { stdio: 'ignore' });
  stops.push(() => child.kill());
  for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end; await sleep(50)) {
    const answered = await policyFrom(port, '').catch(() => undefined);
    if (answered) return;
  }
  throw new Error(`${program} did not answer.`);
}

/** The first of these that can be started here; undefined: none. */
const found = (...programs) => programs.find((program) => program && spawnSync(program, ['-v']).status === 0);

test('the table asks for a yes and a no of each category', () => {
  const policies = new Set(Object.values({ ...HEADERS, ...DATED }).map(expected));
  assert.equal(policies.size, 4);
});

test('Node', async () => {
  const { server } = await import(join(FOLDER, 'node.js'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => server.close());
  await agrees(server.address().port, { ...HEADERS, ...DATED });
});

test('a Cloudflare Worker: pages get the policy, other files are left alone', async (t) => {
  const { default: worker } = await import(join(FOLDER, 'worker.js'));
  let type = 'text/html';
  t.mock.method(globalThis, 'fetch', async () => new globalThis.Response('x', { headers: { 'content-type': type } }));
  const ask = async (header) => (await worker.fetch(new globalThis.Request('https://site.test/', { headers: { cookie: header } }))).headers;
  for (const [kind, header] of Object.entries({ ...HEADERS, ...DATED })) assert.equal((await ask(header)).get('content-security-policy'), expected(header), kind);
  assert.match((await ask('')).get('cache-control'), /private/);
  type = 'image/png';
  assert.equal((await ask('')).get('content-security-policy'), null);
});

const php = found(process.env.PHP_PATH, 'php');
test('PHP', { skip: !php && 'NOT RUN: this machine has no php' }, async () => {
  const port = await freePort();
  await start(php, ['-S', `127.0.0.1:${port}`, '-t', FOLDER], port);
  await agrees(port, { ...HEADERS, ...DATED });
});

const nginx = found(process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx');
test('nginx, but for dates, which it leaves to the browser', { skip: !nginx && 'NOT RUN: this machine has no nginx' }, async () => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'temoin-nginx-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; ${temporary} include ${FOLDER}/nginx.conf;
      server { listen 127.0.0.1:${port}; location / { add_header Content-Security-Policy $strict_policy always; return 200; } } }`,
  );
  await start(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], port);
  await agrees(port, HEADERS);
  const twice = `${cookie(record({ choices: none }))}; ${cookie(record({ decidedAt: at(-0.5) }))}`;
  assert.equal(await policyFrom(port, twice), strictPolicy(null), 'a cookie that is there twice');
});

test('a static page: its markup holds the strict policy, its script writes a wider one and comments the strict one out', () => {
  const page = readFileSync(join(FOLDER, 'static.html'), 'utf8');
  assert.equal(/<meta http-equiv="Content-Security-Policy" content="([^"$]+)">/.exec(page)[1], strictPolicy(null));
  const [, script] = /<script>(.*?)<\/script>/s.exec(page);
  for (const [kind, header] of Object.entries({ ...HEADERS, ...DATED })) {
    const written = [];
    runInNewContext(script, { document: { cookie: header, write: (text) => written.push(text) } });
    const policy = expected(header);
    assert.deepEqual(written, policy === strictPolicy(null) ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}"><!-- `], kind);
  }
});
