/** What is to be done: which scenarios at which site. */
import { DEFAULT_SCENARIOS, FULL_SCENARIOS, type AuditConfig } from './config.js';
import { pageFits } from './judge/levels.js';
import type { Observation, ScenarioName } from './types/index.js';

export interface Task {
  /** Of one site, the first page first. */
  pages: readonly string[];
  scenario: ScenarioName;
}

const eachAlone = ({ categories }: { categories: readonly { name: string }[] }): ScenarioName[] =>
  categories.filter(({ name }) => !['essential', 'necessary'].includes(name)).map(({ name }) => `partial:${name}` as const);

/** Those that somebody has named, for all sites or for this one. */
function named({ scenarios, overrides = [] }: AuditConfig, url: string): ScenarioName[] | undefined {
  const here = overrides.filter(({ match }) => pageFits(match, url)).map((override) => override.scenarios).filter((names) => names !== undefined);
  return here.at(-1) ?? scenarios;
}

function scenariosOf(config: AuditConfig, url: string): ScenarioName[] {
  const { full, inventory } = config;
  return named(config, url) ?? (full ? [...FULL_SCENARIOS, ...(typeof inventory === 'object' ? eachAlone(inventory) : [])] : DEFAULT_SCENARIOS);
}

export const planned = (sites: readonly (readonly string[])[], config: AuditConfig): Task[] =>
  sites.flatMap((pages) => scenariosOf(config, pages[0] ?? '').map((scenario) => ({ pages, scenario })));

/** Which categories can be chosen alone is known from the configuration, or else once the widget on the page was asked. */
export function stillToDo(observations: readonly Observation[], done: readonly Task[], config: AuditConfig): Task[] {
  if (!config.full || typeof config.inventory === 'object') return [];
  return observations.flatMap(({ scenario, policy, url }, index) =>
    scenario === 'before' && policy && !named(config, url) ? eachAlone(policy).map((alone) => ({ pages: done[index]?.pages ?? [url], scenario: alone })) : [],
  );
}
