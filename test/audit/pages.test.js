// Which pages are visited, as whom, and on whose word: crawl, sitemap, robots.txt, storage state, an inventory in a file, the site's own server.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { audit, CannotAudit } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { cookie, html, inline } from './kit.js';
import { startServer } from './server.js';

const browser = { path: launchOptions('chromium')?.executablePath };
const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-pages-test-'));

const link = (href) => `<a href="${href}">${href}</a> `;
const plain = html('<p>A page.</p>');
const leaky = html(inline(cookie('_ga')));
const linked = ['/about', '/aaa-gone', '/things/1', '/things/2', '/things/3', '/things/4', '/private/diary', '/logout', '/paper.pdf', '/about#team', 'https://elsewhere.test/'];
const urlset = (...paths) => `<urlset>${paths.map((path) => `<url><loc>https://map.example${path}</loc></url>`).join('')}</urlset>`;

const SITES = [
  [
    'crawl.example',
    {
      ...{ '/': html(linked.map(link).join('')), '/about': leaky.replace('</body>', `${link('/deep')}</body>`), '/deep': plain, '/robots.txt': 'User-agent: *\nDisallow: /private\nDisallow: /*.bak$' },
      ...Object.fromEntries(['/things/1', '/things/2', '/things/3', '/things/4', '/private/diary', '/logout'].map((path) => [path, plain])),
    },
  ],
  [
    'map.example',
    {
      '/sitemap.xml': '<sitemapindex><sitemap><loc>https://map.example/one.xml</loc></sitemap><sitemap><loc>https://map.example/two.xml</loc></sitemap></sitemapindex>',
      ...{ '/one.xml': urlset('/', '/z', '/private/a'), '/two.xml': urlset('/b'), '/robots.txt': 'User-agent: temoin\nDisallow: /private\n\nUser-agent: *\nDisallow: /' },
      ...{ '/': plain, '/b': plain, '/z': plain, '/private/a': plain },
    },
  ],
  ['own.test', { '/': html(link('/private/diary')), '/robots.txt': 'User-agent: *\nDisallow: /', '/private/diary': plain }],
  ['members.test', { '/': html(inline(`if (document.cookie.includes('session=in')) { ${cookie('_ga') + cookie('tea', { value: '1' }) + cookie('cake', { value: '1' })} }`)) }],
];

let server;
let report;

before(async () => {
  if (skip) return;
  server = await startServer(new Map(SITES));
  const storageState = join(folder, 'state.json');
  const session = { name: 'session', value: 'in', domain: 'members.test', path: '/', expires: -1, httpOnly: false, secure: true, sameSite: 'Lax' };
  writeFileSync(storageState, JSON.stringify({ cookies: [session], origins: [] }));
  const inventory = join(folder, 'declared.json');
  writeFileSync(inventory, JSON.stringify([{ name: 'essential', cookies: 'tea session' }]));
  const config = { urls: ['https://crawl.example/', 'https://members.test/', 'https://own.test/'], sitemap: 'https://map.example/sitemap.xml', crawl: 7, scenarios: ['before'], inventory };
  ({ report } = await audit({ ...config, hostMap: server.hostMap, insecure: true, concurrency: 3, browser: { ...browser, storageState } }));
});
after(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (host) => report.urls.filter((url) => new URL(url).host === host).map((url) => new URL(url).pathname);
const found = (rule, on) => report.findings.filter((finding) => finding.rule === rule && finding.host === on);

test('a crawl goes from link to link of the same site, three of a kind, past dead links, and never to what is disallowed, a file or a log-out', { skip }, () => {
  assert.deepEqual(at('crawl.example'), ['/', '/about', '/deep', '/things/1', '/things/2', '/things/3']);
  assert.deepEqual(at('elsewhere.test'), []);
});

test('what a linked page does is found there', { skip }, () => {
  const [leak] = found('storage-before-consent', 'crawl.example');
  assert.equal(leak?.subject, '_ga');
  assert.ok(leak.pages.includes('https://crawl.example/about'), leak.pages.join());
});

test('a sitemap of sitemaps is read; the group of robots.txt that names temoin is the one that counts', { skip }, () => {
  assert.deepEqual(at('map.example'), ['/', '/b', '/z']);
});

test('a site on this machine, or under a name for tests, is its owner’s: robots.txt does not bind', { skip }, () => {
  assert.deepEqual(at('own.test'), ['/', '/private/diary']);
});

test('none of them is incomplete for a dead link', { skip }, () => {
  assert.deepEqual(report.scenarios.filter(({ outcome }) => outcome === 'incomplete').map(({ url, why }) => `${url} ${why}`), []);
});

test('with a stored session it sees what a member sees', { skip }, () => {
  assert.deepEqual(found('storage-before-consent', 'members.test').map(({ subject }) => subject), ['_ga']);
});

test('an inventory in a file is the site’s word: what it names is declared, the rest is not', { skip }, () => {
  assert.deepEqual(found('undeclared-item', 'members.test').map(({ subject }) => subject).sort(), ['_ga', 'cake']);
});

const freePort = async () => {
  const one = createServer().listen(0, '127.0.0.1');
  await once(one, 'listening');
  const { port } = one.address();
  one.close();
  return port;
};

test('the site’s own server is started, audited where no address is named, and stopped', { skip }, async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  const script = join(folder, 'server.cjs');
  writeFileSync(script, `require('http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(${JSON.stringify(leaky)})).listen(${new URL(url).port}, '127.0.0.1')`);
  const { report: own } = await audit({ webServer: { command: `"${process.execPath}" "${script}"`, url }, scenarios: ['before'], browser });
  assert.deepEqual(own.urls, [url]);
  assert.ok(own.findings.some(({ rule, subject }) => rule === 'storage-before-consent' && subject === '_ga'));
  await assert.rejects(fetch(url));
});

test('a server that does not come up ends the audit, and says so', async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  await assert.rejects(audit({ webServer: { command: 'exit 1', url } }), (error) => error instanceof CannotAudit && /did not answer/.test(error.message));
});

const next = (status) => ({ '/': html(link('/a') + link('/b')), '/a': { status, body: 'No.' }, '/b': leaky });
const oneOf = async (answers) => {
  const { report: found } = await audit({ urls: ['https://next.test/'], scenarios: ['before'], hostMap: answers.hostMap, insecure: true, browser });
  return found;
};

test('where the second page is gone, the next that is linked is looked at', { skip }, async () => {
  const answers = await startServer(new Map([['next.test', next(404)]]));
  const found = await oneOf(answers);
  answers.close();
  assert.equal(found.scenarios[0].outcome, 'done', found.scenarios[0].why.join());
  assert.deepEqual(found.scenarios[0].steps, ['load', 'next', 'next']);
  assert.deepEqual(found.findings.find(({ subject }) => subject === '_ga')?.pages, ['https://next.test/b']);
});

test('where every second page refuses the visitor, what it would do is not known: incomplete', { skip }, async () => {
  const answers = await startServer(new Map([['next.test', { ...next(403), '/b': { status: 429, body: 'Later.' } }]]));
  const found = await oneOf(answers);
  answers.close();
  assert.equal(found.scenarios[0].outcome, 'incomplete');
  assert.deepEqual(found.scenarios[0].why, ['https://next.test/a answered 403', 'https://next.test/b answered 429']);
});
