/** Every scenario at one site, each in a fresh profile. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditConfig } from '../config.js';
import type { Observation, ScenarioName } from '../types/index.js';
import type { Launched } from './browser.js';
import { newContext } from './context.js';
import { redactHar } from './har.js';
import { scenarioOf } from './scenarios.js';
import { NO_BANNER, Visit } from './visit.js';

/** What could not be seen at all. */
const nothing = (scenario: ScenarioName, url: string, why: string): Observation => ({
  ...{ scenario, url, steps: [], writes: [], sent: [], stored: [], fingerprints: [], signals: [], aliases: {}, statuses: [], shots: [] },
  ...{ banner: { ...NO_BANNER }, incomplete: [why], skipped: null, asksAgain: false, mustAsk: false, policy: null },
});

const fileName = (scenario: string, url: string) => `${new URL(url).host}-${scenario}`.replace(/[^\w.-]+/g, '-');

async function once(launched: Launched, config: AuditConfig, name: ScenarioName, pages: readonly string[]): Promise<Observation> {
  const url = pages[0] ?? '';
  const scenario = scenarioOf(name);
  if (!scenario) return nothing(name, url, `there is no scenario “${name}”`);
  const { evidence = 'audit-evidence', har, trace } = config;
  if (har || trace) mkdirSync(evidence, { recursive: true });
  const file = join(evidence, fileName(name, url));
  const context = await newContext(launched, config, { gpc: name === 'gpc', withoutJavaScript: name === 'no-js', ...(har && { harPath: `${file}.har` }) });
  try {
    if (trace) await context.tracing.start({ screenshots: true, snapshots: false });
    const visit = await Visit.in(context, config, pages, { scripts: name !== 'no-js' });
    await scenario(visit).catch((error: unknown) => visit.incomplete.push(String(error).split('\n')[0] ?? 'failed'));
    await visit.recorder.caughtUp();
    if (trace) await context.tracing.stop({ path: `${file}.trace.zip` });
    return visit.observation(name);
  } finally {
    await context.close().catch(() => undefined);
    if (har) redactHar(`${file}.har`);
  }
}

/** A site that could not be reached is tried a second time; findings are never retried away. */
export async function observe(launched: Launched, config: AuditConfig, name: ScenarioName, pages: readonly string[]): Promise<Observation> {
  const first = await once(launched, config, name, pages);
  const unreached = first.steps.length <= 1 && first.incomplete.some((why) => /net::|Timeout|Navigation/.test(why));
  return unreached ? once(launched, config, name, pages) : first;
}
