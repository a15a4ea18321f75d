// Each tiny website breaks one rule; its clean twin breaks none. `--all` after the command: also the scenarios of --full.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import test, { after } from 'node:test';
import { audit, reportOf, RULES } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { startServer } from './server.js';

const ALL = process.env.AUDIT_ALL === '1';

const names = readdirSync(new URL('sites/', import.meta.url)).map((file) => basename(file, '.js'));
const sites = await Promise.all(names.map(async (name) => ({ name, ...(await import(`./sites/${name}.js`)).default })));
const only = process.env.AUDIT_ONLY?.split(',');
const wanted = sites.filter(({ name, full }) => (only ? only.includes(name) : ALL || !full));

const hostOf = (name, kind) => `${name}-${kind}.test`;
const urlOf = (name, kind) => `https://${hostOf(name, kind)}/`;

/** The scenarios of all sites are carried through in one browser, several at a time; each site is judged by itself. */
const evidence = new Map();
let environment;
let server;

async function observeAll() {
  const answers = new Map(wanted.flatMap(({ name, dirty, clean, hosts = {} }) => [[hostOf(name, 'dirty'), dirty], [hostOf(name, 'clean'), clean], ...Object.entries(hosts)]));
  server = await startServer(answers);
  const aliases = Object.assign({}, ...wanted.map((site) => site.aliases));
  const places = wanted.flatMap(({ name, scenarios }) => ['dirty', 'clean'].map((kind) => ({ match: urlOf(name, kind), scenarios })));
  const { observations, report } = await audit(
    { urls: places.map(({ match }) => match), overrides: places, hostMap: server.hostMap, insecure: true, concurrency: 6, patienceMs: 60_000, bannerMs: 20_000, browser: { path: launchOptions('chromium').executablePath } },
    { aliasOf: async (host) => aliases[host] ?? null },
  );
  ({ environment } = report);
  for (const observation of observations) evidence.set(observation.url, [...(evidence.get(observation.url) ?? []), observation]);
}

const skip = !launchOptions('chromium') && 'no Chromium';

// Before the first test is named: from then on the runner follows every promise, which makes them dear.
if (!skip) await observeAll();
after(() => server?.close());

/** Notes count only for the site that is about one. */
function judged(name, kind, config, expect) {
  const report = reportOf(evidence.get(urlOf(name, kind)), { ...config }, environment);
  for (const { outcome, why } of report.scenarios) assert.notEqual(outcome, 'incomplete', why.join());
  return report.findings.filter(({ level, rule }) => level !== 'info' || expect.includes(rule));
}

const say = (findings) => findings.map(({ rule, message, by, steps }) => `${rule}: ${message} ${by?.script ?? ''} ${steps}`).join('\n');

for (const { name, expect, cleanExpect = [], config, cleanConfig = config } of wanted) {
  test(`${name}: what breaks ${expect.join(' and ')} is found, and nothing else`, { skip }, () => {
    const found = judged(name, 'dirty', config, expect);
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))].sort(), [...expect].sort(), say(found));
  });
  test(`${name}: its clean twin is clean`, { skip }, () => {
    const found = judged(name, 'clean', cleanConfig, expect);
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))].sort(), [...cleanExpect].sort(), say(found));
  });
}

/** An entry of the configuration ends, whatever the site does: judged.test.js. */
const ELSEWHERE = ['ignore-ended'];

test('every rule is broken by a site', () => {
  const broken = new Set(sites.flatMap(({ expect }) => expect));
  assert.deepEqual(Object.keys(RULES).filter((rule) => !broken.has(rule)).sort(), [...ELSEWHERE].sort());
});
