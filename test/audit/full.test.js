// Every scenario of --full, carried through to its end at a site with temoin and at one with a banner of nobody's.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { audit } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { at, banner, cookie, held, html, widget } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const tracker = at('www.google-analytics.com', cookie('_ga'));

const categories = [{ name: 'essential' }, { name: 'analytics', cookies: '_ga', hosts: 'www.google-analytics.com' }, { name: 'marketing' }];
const declaring = widget().replace(/<cookie-consent .*<\/cookie-consent>/, `<cookie-consent><script type="application/json">${JSON.stringify({ categories })}</script></cookie-consent>`);

/** A choice that ends with its cookie, after half a year. */
const ending = (page) =>
  page
    .replaceAll("localStorage.getItem('cookie_consent.choice')", "(/cookie_consent=(\\w+)/.exec(document.cookie) ?? [])[1]")
    .replaceAll("localStorage.setItem('cookie_consent.choice', chosen)", "document.cookie = 'cookie_consent=' + chosen + '; path=/; max-age=15552000'");

const SITES = [
  ['own.test', { '/': html(declaring + held(tracker)) }],
  ['nobodys.test', { '/': ending(html(banner({ given: cookie('_ga'), refused: 'if (document.cookie.includes("_ga=")) document.cookie = "_ga=; path=/; max-age=0"' }))) }],
];

let server;
let report;

before(async () => {
  if (skip) return;
  server = await startServer(new Map(SITES));
  const config = { urls: SITES.map(([host]) => `https://${host}/`), full: true, inventory: 'page', hostMap: server.hostMap, insecure: true, concurrency: 6, patienceMs: 20_000, bannerMs: 10_000, browser: { path: launchOptions('chromium').executablePath } };
  ({ report } = await audit(config));
});
after(() => server?.close());

const EVERY = ['before', 'reject', 'accept', 'withdraw', 'gpc', 'idle', 'returning', 'expired', 'version-bump', 'close', 'no-js', 'blocked-script', 'partial:analytics', 'partial:multimedia', 'partial:marketing'];

const outcomes = (host) => Object.fromEntries(report.scenarios.filter(({ url }) => new URL(url).host === host).map(({ name, outcome, why }) => [name, outcome === 'incomplete' ? why.join() : outcome]));

test('at a site with temoin every scenario is done, and one for each category that the widget names', { skip }, () => {
  assert.deepEqual(outcomes('own.test'), Object.fromEntries(EVERY.map((name) => [name, 'done'])));
});

test('at a site with another banner all are done but the one that needs temoin', { skip }, () => {
  const here = EVERY.filter((name) => !name.startsWith('partial:'));
  assert.deepEqual(outcomes('nobodys.test'), Object.fromEntries(here.map((name) => [name, name === 'version-bump' ? 'skipped' : 'done'])));
});

test('neither has a finding', { skip }, () => {
  const found = report.findings.filter(({ level }) => level !== 'info');
  assert.deepEqual(found.map(({ rule, message, steps }) => `${rule}: ${message} ${steps}`), []);
});

test('what a visitor chose is what ran: nothing for marketing alone, the tracker for analytics', { skip }, () => {
  const seen = report.inventory.filter(({ name, host }) => name === '_ga' && host === 'own.test').flatMap((item) => item.seen);
  const scenarios = new Set(seen.map((step) => step.split('/')[0]));
  assert.deepEqual([...scenarios].sort(), ['accept', 'expired', 'gpc', 'partial:analytics', 'version-bump', 'withdraw'].sort());
});
