/** The whole way: browser, scenarios, judgement, report. */
import { resolveCname } from 'node:dns/promises';
import type { AuditConfig } from './config.js';
import { accept } from './judge/accepted.js';
import { judge } from './judge/judge.js';
import { sameSite } from './judge/site.js';
import { launch, type Launched } from './observe/browser.js';
import { calibrate } from './observe/calibrate.js';
import { observe } from './observe/observe.js';
import { hostOf } from './observe/origin.js';
import { sites } from './observe/sites.js';
import type { Environment, Observation, Report } from './types/index.js';
import { UsageError } from './usage-error.js';
import { checkConfig } from './check-config.js';
import { withInventory } from './load-config.js';
import { planned, stillToDo, type Task } from './plan.js';
import { startServer } from './web-server.js';

export interface AuditOptions {
  /** Told what is being done now. */
  progress?: (line: string) => void;
  /** How a host’s canonical name is found. Default: the system’s resolver; with a `hostMap`, none. */
  aliasOf?: (host: string) => Promise<string | null>;
}

export interface Audited {
  report: Report;
  /** What the report was made from, screenshots included; values in it are not redacted. */
  observations: readonly Observation[];
}

const systemAlias = async (host: string): Promise<string | null> => (await resolveCname(host).catch(() => []))[0] ?? null;

async function aliases({ sent, url }: Observation, aliasOf: NonNullable<AuditOptions['aliasOf']>): Promise<Record<string, string>> {
  const home = hostOf(url);
  const hosts = [...new Set(sent.map(({ host }) => host))].filter((host) => host !== home && sameSite(host, home)).sort();
  const found = await Promise.all(hosts.map(async (host) => [host, await aliasOf(host)] as const));
  return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/** So many at a time; the results in the order of the tasks. */
async function inTurn<T, R>(tasks: readonly T[], atOnce: number, work: (task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = tasks.map((task, index) => ({ task, index }));
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next.index] = await work(next.task);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  return results;
}

/** Browsers that have closed under us are not the site’s fault. */
async function withBrowser<T>(config: AuditConfig, work: (launched: Launched) => Promise<T>): Promise<T> {
  const launched = await launch(config);
  const stop = () => void launched.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(launched);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await launched.close();
  }
}

export async function audit(given: AuditConfig, { progress = () => undefined, aliasOf }: AuditOptions = {}): Promise<Audited> {
  checkConfig(given);
  const config = await withInventory(given);
  if (!config.urls?.length && !config.sitemap && !config.webServer) throw new UsageError('Which page? temoin audit https://example.org');
  const server = await startServer(config.webServer, progress);
  try {
    return await withBrowser(config, async (launched) => {
      const environment = await calibrate(launched, config);
      progress(`${environment.browser}, third-party cookies ${environment.thirdPartyCookies}`);
      const carryOut = async ({ pages, scenario }: Task) => {
        progress(`${pages[0]}: ${scenario}`);
        const observation = await observe(launched, config, scenario, pages);
        return { ...observation, aliases: await aliases(observation, aliasOf ?? (config.hostMap ? async () => null : systemAlias)) };
      };
      const todo = planned(await sites(launched, config, progress), config);
      const first = await inTurn(todo, config.concurrency ?? 1, carryOut);
      const observations = [...first, ...(await inTurn(stillToDo(first, todo, config), config.concurrency ?? 1, carryOut))];
      return { report: reportOf(observations, config, environment), observations };
    });
  } finally {
    server.stop();
  }
}

/** `inventory: 'page'`: what the widget on the page declares. */
function withPageInventory(observations: readonly Observation[], config: AuditConfig): AuditConfig {
  if (config.inventory !== 'page') return config;
  const declared = observations.map(({ policy }) => policy).find((policy) => policy !== null);
  return declared ? { ...config, inventory: declared } : config;
}

/** Judges evidence that is already there. */
export function reportOf(observations: readonly Observation[], given: AuditConfig, environment: Environment): Report {
  const config = withPageInventory(observations, given);
  const { findings: all, inventory } = judge(observations, config);
  const findings = accept(all, config);
  const scenarios = observations.map(({ scenario, url, steps, banner, incomplete, skipped }) => ({
    name: scenario,
    url,
    outcome: incomplete.length ? ('incomplete' as const) : skipped ? ('skipped' as const) : ('done' as const),
    why: incomplete.length ? [...new Set(incomplete)] : skipped ? [skipped] : [],
    adapter: banner.adapter,
    method: banner.method,
    steps: steps.map(({ name }) => name),
  }));
  const counted = findings.filter(({ accepted, level }) => accepted === null && level !== 'info');
  const incomplete = scenarios.some(({ outcome }) => outcome === 'incomplete');
  const verdict = counted.length ? 'findings' : incomplete ? 'incomplete' : 'clean';
  const urls = [...new Set(observations.flatMap(({ steps, url }) => [url, ...steps.map(({ page }) => page)]).map((url) => url.split(/[?#]/)[0] ?? url))].sort();
  return { schema: 1, verdict, urls, scenarios, findings, inventory, environment };
}

const LEVELS = ['info', 'warn', 'error'] as const;

/** 0 clean, 1 findings at or above `failOn`, 3 not carried through. */
export function exitCode({ findings, scenarios }: Report, { failOn = 'error' }: AuditConfig): 0 | 1 | 3 {
  const from = LEVELS.indexOf(failOn);
  if (findings.some(({ accepted, level }) => accepted === null && LEVELS.indexOf(level) >= from)) return 1;
  return scenarios.some(({ outcome }) => outcome === 'incomplete') ? 3 : 0;
}
