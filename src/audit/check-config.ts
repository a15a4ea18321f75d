/** Mistakes in a configuration are told at once, by name, with what is allowed. */
import { FULL_SCENARIOS, type AuditConfig } from './config.js';
import { RULE_IDS } from './judge/rules.js';
import { UsageError } from './usage-error.js';

const KEYS = {
  urls: 'list',
  scenarios: 'list',
  full: 'boolean',
  consent: 'object',
  inventory: 'any',
  rules: 'object',
  overrides: 'list',
  ignore: 'list',
  baseline: 'string',
  failOn: 'string',
  strict: 'boolean',
  maxLifetimeDays: 'number',
  crawl: 'number',
  sitemap: 'string',
  robots: 'boolean',
  webServer: 'object',
  quietMs: 'number',
  patienceMs: 'number',
  dwellMs: 'number',
  bannerMs: 'number',
  concurrency: 'number',
  hostMap: 'object',
  blockHits: 'boolean',
  insecure: 'boolean',
  browser: 'object',
  screenshots: 'boolean',
  evidence: 'string',
  har: 'boolean',
  trace: 'boolean',
  now: 'string',
} as const satisfies Record<keyof AuditConfig, string>;

const LEVELS = ['off', 'info', 'warn', 'error'];

const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

function oneOf(what: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new UsageError(`${what} “${value}” is unknown. Allowed: ${allowed.join(', ')}.`);
}

function rules(where: string, given: Record<string, string | undefined> = {}): void {
  for (const [rule, level] of Object.entries(given)) {
    oneOf(`${where}: the rule`, rule, RULE_IDS);
    oneOf(`${where}: the level of ${rule}`, String(level), LEVELS);
  }
}

function scenarios(names: readonly string[] = []): void {
  for (const name of names) if (!name.startsWith('partial:')) oneOf('The scenario', name, [...FULL_SCENARIOS, 'partial:<category>']);
}

export function checkConfig(config: AuditConfig): void {
  for (const [key, value] of Object.entries(config)) {
    oneOf('The setting', key, Object.keys(KEYS));
    const wanted = KEYS[key as keyof AuditConfig];
    if (value !== undefined && wanted !== 'any' && typeOf(value) !== wanted) throw new UsageError(`${key} must be a ${wanted}, not a ${typeOf(value)}.`);
  }
  for (const url of config.urls ?? []) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`“${url}” is no address. It must begin with https:// or http://.`);
  }
  scenarios(config.scenarios);
  rules('rules', config.rules);
  for (const override of config.overrides ?? []) {
    if (!override.match) throw new UsageError('overrides: each needs a “match”.');
    rules('overrides', override.rules);
    scenarios(override.scenarios);
  }
  for (const entry of config.ignore ?? []) {
    if (!entry.reason) throw new UsageError('ignore: each entry needs a “reason”.');
    if (entry.rule) oneOf('ignore: the rule', entry.rule, RULE_IDS);
    if (entry.until !== undefined && Number.isNaN(Date.parse(entry.until))) throw new UsageError(`ignore: “${entry.until}” is no date.`);
  }
  if (config.failOn) oneOf('failOn:', config.failOn, LEVELS.slice(1));
}
