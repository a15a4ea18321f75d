/** What the site itself declares, whether as the auditor's configuration or as `<cookie-consent>` has it. */
import type { AuditConfig, InventoryCategory } from '../config.js';
import type { Purpose, StoreKind } from '../types/index.js';
import { fits, listOf } from './pattern.js';
import { within } from './site.js';

export interface Declared {
  category: string;
  purpose: Purpose;
  service: string | null;
  cookies: readonly string[];
  storage: readonly string[];
  hosts: readonly string[];
  /** In seconds; null: not said, or not understood. */
  seconds: number | null;
}

const PURPOSES: Record<string, Purpose> = {
  essential: 'necessary',
  necessary: 'necessary',
  preferences: 'functional',
  functional: 'functional',
  social: 'marketing',
  advertising: 'marketing',
  ads: 'marketing',
  'multimedia-player': 'multimedia',
};

export const purposeOf = (category: string): Purpose => PURPOSES[category] ?? category;

const UNIT_SECONDS: readonly [RegExp, number][] = [
  [/^(s|sec|second|seconde)/, 1],
  [/^(min)/, 60],
  [/^(h|hour|heure|std|stunde)/, 3600],
  [/^(d|day|jour|tag)/, 86_400],
  [/^(w|week|semaine|woche)/, 604_800],
  [/^(mo|mois|monat)/, 2_678_400],
  [/^(y|year|an|jahr)/, 31_622_400],
];

/** `13 months`, `2 ans`, `session` (0); null when it cannot be read. */
export function secondsOf(text: string | undefined): number | null {
  if (!text) return null;
  if (/session/i.test(text)) return 0;
  const [, count, unit = ''] = /([\d.]+)\s*([a-zé]+)/i.exec(text) ?? [];
  const size = UNIT_SECONDS.find(([name]) => name.test(unit.toLowerCase()))?.[1];
  return count && size ? Number(count) * size : null;
}

function declare(category: string, purpose: Purpose, part: Omit<InventoryCategory, 'services'>, service: string | null): Declared {
  return { category, purpose, service, cookies: listOf(part.cookies), storage: listOf(part.storage), hosts: listOf(part.hosts), seconds: secondsOf(part.expires) };
}

export class Inventory {
  readonly declared: readonly Declared[];

  constructor({ inventory }: AuditConfig) {
    const categories = typeof inventory === 'object' ? inventory.categories : [];
    this.declared = categories.flatMap((category) => {
      const purpose = category.purpose ?? purposeOf(category.name);
      return [...(category.services ?? []).map((service) => declare(category.name, purpose, service, service.name)), declare(category.name, purpose, category, null)];
    });
  }

  get given(): boolean {
    return this.declared.length > 0;
  }

  item(kind: StoreKind, name: string): Declared | undefined {
    const of = (part: Declared) => (kind === 'cookie' ? part.cookies : part.storage);
    return this.declared.find((part) => of(part).some((pattern) => fits(pattern, name)));
  }

  host(host: string): Declared | undefined {
    return this.declared.find((part) => part.hosts.some((pattern) => within(host, pattern.replace(/^\*\./, ''))));
  }
}
