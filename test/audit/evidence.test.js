// What is noted of a site that does everything: one visit, every kind of evidence, and no value in what is written down.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { audit, REPORTERS } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { at, cookie, html, inline, load, script } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const folder = mkdtempSync(join(tmpdir(), 'temoin-evidence-test-'));

const SECRET = '5550123.1764000000';
const DAY = 86_400;
const SITE = 'https://rich.test/';

const tracker = at('static.hotjar.com', cookie('_hjSession_1', { value: SECRET, days: 730 }));
const manager = at('www.googletagmanager.com', load(tracker)).replace('/s.js', '/gtm.js');
const pixel = (set) => `<img src="https://www.facebook.com/tr.gif?id=${SECRET}&${set.map((one) => `set=${encodeURIComponent(one)}`).join('&')}" alt="">`;
const fingerprints = `const c=document.createElement('canvas').getContext('2d');c.fillText('Cwm fjordbank',2,20);c.canvas.toDataURL();new OfflineAudioContext(1,44100,44100).startRendering();`;
const own = `localStorage.setItem('amplitude_id', '${SECRET}'); sessionStorage._hjSession_2 = '${SECRET}'; indexedDB.open('mp_1'); caches.open('offline');
navigator.serviceWorker.register('/sw.js'); navigator.sendBeacon('https://www.clarity.ms/collect', '${SECRET}'); new WebSocket('wss://ws.hotjar.com/api');`;

const page = html(
  `${pixel([`fr=${SECRET}; Secure; SameSite=None; Partitioned; Max-Age=7776000`, `odd=${SECRET}; SameSite=None`])}<iframe src="https://player.vimeo.com/frame.html" title="A film"></iframe>${script(manager)}${script(at('cdn.jsdelivr.net', fingerprints))}${inline(own)}`,
);
const SITES = [
  ['rich.test', { '/': { body: page, headers: { 'set-cookie': `FPID=${SECRET}; HttpOnly; Secure; Max-Age=${730 * DAY}` } }, '/sw.js': { body: "addEventListener('install', (event) => event.waitUntil(fetch('https://www.google-analytics.com/collect?v=1', { mode: 'no-cors' })))" } }],
  ['player.vimeo.com', { '/frame.html': `<!doctype html><title>Film</title>\n<script>localStorage.setItem("vuid", "${SECRET}")</script>` }],
];

let server;
let report;
let observations;

before(async () => {
  if (skip) return;
  server = await startServer(new Map(SITES));
  ({ report, observations } = await audit({ urls: [SITE], scenarios: ['before'], screenshots: true, har: true, trace: true, evidence: folder, hostMap: server.hostMap, insecure: true, patienceMs: 60_000, browser: { path: launchOptions('chromium').executablePath } }));
});
after(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const item = (kind, name) => report.inventory.find((one) => one.kind === kind && one.name === name) ?? assert.fail(`no ${kind} ${name} among ${report.inventory.map((one) => `${one.kind} ${one.name}`).join(', ')}`);

test('a cookie of the server’s: HttpOnly, as long as asked for and as long as the browser keeps it', { skip }, () => {
  const { httpOnly, declaredSeconds, storedSeconds, purpose } = item('cookie', 'FPID');
  assert.deepEqual({ httpOnly, declaredSeconds, purpose }, { httpOnly: true, declaredSeconds: 730 * DAY, purpose: 'analytics' });
  // RFC 6265bis §5.5: no cookie lives longer than 400 days.
  assert.ok(storedSeconds <= 400 * DAY, String(storedSeconds));
});

test('a partitioned cookie is said to be one; one that the browser refused is told with its reason', { skip }, () => {
  assert.equal(item('cookie', 'fr').partitioned, true);
  const refused = observations[0].writes.find(({ name }) => name === 'odd');
  assert.deepEqual(refused.blocked, ['SameSiteNoneInsecure']);
});

test('who wrote: the script behind the tag manager, with the way it came into the page', { skip }, () => {
  const { by } = item('cookie', '_hjSession*');
  assert.equal(by.script, 'https://static.hotjar.com/s.js');
  assert.deepEqual(by.chain, ['https://static.hotjar.com/s.js', 'https://www.googletagmanager.com/gtm.js', SITE]);
});

test('who wrote in a third party’s frame: its line there', { skip }, () => {
  const { by, host } = item('localStorage', 'vuid');
  assert.deepEqual([host, by?.script, by?.line], ['player.vimeo.com', 'https://player.vimeo.com/frame.html', 2]);
});

test('storage of every kind, and everything sent, is in the inventory', { skip }, () => {
  const kinds = new Set(report.inventory.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['cache', 'cookie', 'indexedDB', 'localStorage', 'request', 'serviceWorker', 'sessionStorage', 'socket']);
  for (const host of ['www.clarity.ms', 'www.google-analytics.com', 'static.hotjar.com', 'player.vimeo.com']) item('request', host);
  item('socket', 'ws.hotjar.com');
  assert.ok(observations[0].sent.some(({ worker, host }) => worker && host === 'www.google-analytics.com'), 'a service worker’s own request');
});

test('the canvas and the sound card are read out, by whom', { skip }, () => {
  const found = report.findings.filter(({ rule }) => rule === 'fingerprinting');
  assert.deepEqual(found.map(({ subject }) => subject).sort(), ['OfflineAudioContext.startRendering', 'canvas.toDataURL']);
  for (const { by } of found) assert.equal(by.script, 'https://cdn.jsdelivr.net/s.js');
});

test('a picture of each step, a HAR of the requests, a trace', { skip }, () => {
  const [{ steps, shots }] = observations;
  assert.deepEqual(shots.map(({ step }) => step), steps.map(({ name }) => name));
  const har = JSON.parse(readFileSync(join(folder, 'rich.test-before.har'), 'utf8'));
  assert.ok(har.log.entries.some(({ request }) => request.url === SITE));
  assert.equal(readFileSync(join(folder, 'rich.test-before.trace.zip')).subarray(0, 2).toString(), 'PK');
});

test('no value is in a report, nor a cookie’s in the HAR', { skip }, () => {
  for (const [name, write] of Object.entries(REPORTERS)) assert.ok(!write(report, { observations, color: false, sourceFile: 'x' }).includes(SECRET), name);
  const har = JSON.parse(readFileSync(join(folder, 'rich.test-before.har'), 'utf8'));
  const cookies = har.log.entries.flatMap(({ request, response }) => [...request.cookies, ...response.cookies]);
  assert.ok(cookies.some(({ name }) => name === 'FPID'), 'names are kept');
  assert.deepEqual(cookies.filter(({ value }) => value.includes(SECRET)), []);
});
