/** How much a finding weighs: the rule's own level, the configuration's, that of an address. */
import type { AuditConfig } from '../config.js';
import type { Level } from '../types/index.js';
import { fits } from './pattern.js';
import { RULES, type RuleId } from './rules.js';

/** A part of an address, `*` for anything. */
export const pageFits = (pattern: string, page: string): boolean => fits(`*${pattern}*`, page);

/** `told`: the configuration says so, whatever the confidence. */
export function levelOf(rule: RuleId, page: string, { rules = {}, overrides = [], strict }: AuditConfig): { level: Level; told: boolean } {
  const here = overrides.filter(({ match }) => pageFits(match, page)).map((override) => override.rules?.[rule]).filter((level) => level !== undefined);
  const told = here.at(-1) ?? rules[rule];
  if (told) return { level: told, told: true };
  if (strict && rule === 'undeclared-item') return { level: 'error', told: true };
  return { level: RULES[rule][0], told: false };
}
