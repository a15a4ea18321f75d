/** Evidence in, findings out. Pure: same evidence, same findings. */
import { createHash } from 'node:crypto';
import { bare, hostOf } from '../observe/origin.js';
import type { AuditConfig } from '../config.js';
import type { Finding, InventoryItem, Level, Observation, ScenarioName } from '../types/index.js';
import { banner } from './banner.js';
import { Classifier, needsConsent } from './classify.js';
import { cloaking, declared } from './declared.js';
import { plain, type Draft } from './draft.js';
import { eventsOf, type Event } from './events.js';
import { inventoryOf } from './items.js';
import { Inventory } from './inventory.js';
import { fingerprinting, leaks } from './leaks.js';
import { levelOf } from './levels.js';
import { signals, trafficSignals } from './signals.js';
import { sameSite } from './site.js';
import { residue } from './withdrawal.js';

const print = ({ rule, subject, host }: Draft) => createHash('sha256').update([rule, host, subject].join('\n')).digest('hex').slice(0, 16);

/** Things that need consent, and nobody who asks. */
function missing(observation: Observation, drafts: readonly Draft[]): Draft[] {
  const { scenario, banner: found, url, incomplete } = observation;
  const leaking = drafts.filter(({ rule, purpose, confidence }) => rule.endsWith('-before-consent') && purpose !== null && needsConsent(purpose) && confidence !== 'low');
  if (scenario !== 'before' || found.adapter !== null || incomplete.length > 0 || leaking.length === 0) return [];
  return [plain('banner-missing', 'banner', url, 'The page stores or sends what needs consent, and asks nobody.', 'Hold it, and ask: <cookie-consent> is one way.')];
}

const LEVELS: readonly Level[] = ['off', 'info', 'warn', 'error'];
const lower = (one: Level, other: Level): Level => (LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const sorted = <T extends string>(items: readonly T[]): T[] => unique(items).sort();

/** The same thing seen in several scenarios and on several pages is one finding. */
function merge(all: readonly { draft: Draft; scenario: ScenarioName }[], config: AuditConfig): Finding[] {
  const byPrint = new Map<string, { draft: Draft; scenario: ScenarioName }[]>();
  for (const one of all) {
    const key = print(one.draft);
    byPrint.set(key, [...(byPrint.get(key) ?? []), one]);
  }
  return [...byPrint].flatMap(([fingerprint, group]): Finding[] => {
    const levels = group.map(({ draft }) => {
      const { level, told } = levelOf(draft.rule, draft.page, config);
      return draft.atMost && !told ? lower(level, draft.atMost) : level;
    });
    const level = LEVELS[Math.max(...levels.map((one) => LEVELS.indexOf(one)))] ?? 'off';
    const first = group.find((_, index) => levels[index] === level)?.draft;
    if (level === 'off' || !first) return [];
    const { rule, message, fix, subject, host, purpose, confidence, source, vendor } = first;
    const by = group.map(({ draft }) => draft.by).find(Boolean) ?? null;
    const scenarios = sorted(group.map(({ scenario }) => scenario));
    const steps = sorted(group.map(({ draft, scenario }) => (draft.step ? `${scenario}/${draft.step}` : scenario)));
    return [{ rule, level, message, fix, subject, host, purpose, confidence, source, vendor, scenarios, steps, pages: sorted(group.map(({ draft }) => bare(draft.page))), by, fingerprint, accepted: null }];
  });
}

const rank = ({ level }: Finding) => -LEVELS.indexOf(level);
const order = (a: Finding, b: Finding) => rank(a) - rank(b) || a.rule.localeCompare(b.rule) || a.host.localeCompare(b.host) || a.subject.localeCompare(b.subject);

export interface Judged {
  findings: Finding[];
  inventory: InventoryItem[];
}

export function judge(observations: readonly Observation[], config: AuditConfig): Judged {
  const classifier = new Classifier(new Inventory(config));
  const all = observations.map((observation): [Observation, Event[]] => [observation, eventsOf(observation, classifier)]);
  const drafts = all.flatMap(([observation, events]) => {
    const home = hostOf(observation.url);
    const found = [
      ...leaks(observation, events),
      ...signals(observation),
      ...trafficSignals(observation, events),
      ...fingerprinting(observation, (script) => !sameSite(hostOf(script), home)),
      ...residue(observation, classifier),
      ...banner(observation),
      ...cloaking(observation, classifier),
    ];
    return [...found, ...missing(observation, found)].map((draft) => ({ draft, scenario: observation.scenario }));
  });
  const more = declared(all, classifier, config).flatMap(([{ scenario }, found]) => found.map((draft) => ({ draft, scenario })));
  return { findings: merge([...drafts, ...more], config).sort(order), inventory: inventoryOf(all) };
}
