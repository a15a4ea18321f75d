// Real builds of other managers, each put in as its readme says, with a tracker that waits; and with one that does not.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { audit, reportOf } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { managers } from './managers/index.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const all = await managers({ all: process.env.AUDIT_ALL === '1' });
const urlOf = (name, kind) => `https://${name}-${kind}.test/`;

let server;
let audited;

before(async () => {
  if (skip) return;
  const sites = all.flatMap(({ name, page, files }) => ['waits', 'leaks'].map((kind) => [`${name}-${kind}.test`, { '/': page(kind === 'leaks'), '/privacy': page(kind === 'leaks'), ...files }]));
  server = await startServer(new Map(sites));
  const urls = all.flatMap(({ name }) => [urlOf(name, 'waits'), urlOf(name, 'leaks')]);
  audited = await audit(
    { urls, scenarios: ['before', 'reject', 'accept', 'withdraw'], hostMap: server.hostMap, insecure: true, concurrency: 4, patienceMs: 60_000, bannerMs: 20_000, browser: { path: launchOptions('chromium').executablePath } },
    {},
  );
});
after(() => server?.close());

function judged(name, kind) {
  const observations = audited.observations.filter(({ url }) => url === urlOf(name, kind));
  const report = reportOf(observations, {}, audited.report.environment);
  for (const { name: scenario, outcome, why } of report.scenarios) assert.equal(outcome, 'done', `${scenario}: ${why.join()}`);
  return report;
}

const rules = ({ findings }) => findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
const say = ({ findings }) => findings.map(({ rule, message, steps }) => `${rule}: ${message} ${steps}`).join('\n');

for (const { name, adapter } of all) {
  test(`${name} that waits: refused, accepted and withdrawn, without an error`, { skip }, () => {
    const report = judged(name, 'waits');
    assert.deepEqual(rules(report), [], say(report));
    assert.match(report.scenarios.find(({ name: scenario }) => scenario === 'reject').adapter, adapter);
    assert.ok(report.inventory.some(({ name: item, seen }) => item === '_ga' && seen.some((step) => step.startsWith('accept/'))), 'the tracker runs once accepted');
  });

  test(`${name} beside a tracker that does not wait: found before and after refusing`, { skip }, () => {
    const report = judged(name, 'leaks');
    const found = new Set(rules(report));
    for (const rule of ['storage-before-consent', 'storage-after-reject', 'withdraw-ineffective']) assert.ok(found.has(rule), `${rule} in\n${say(report)}`);
  });
}
