/** A site and what its visitors decided, for tests: what is not given is as a plain site has it. */
import type { Choices } from '../../../src/core/decision.js';
import type { Category, Policy, Service } from '../../../src/core/policy.js';
import { DAY_MS, type ConsentRecord } from '../../../src/core/record.js';

export const DAY = DAY_MS;

/** The moment the tests take place. */
export const NOW = Date.UTC(2026, 10, 22, 17, 41, 37, 196);

export const iso = (ms: number): string => new Date(ms).toISOString();

export const service = (name: string, more: Partial<Service> = {}): Service => ({ name, cookies: [], storage: [], ...more });

export const category = (name: string, more: Partial<Category> = {}): Category => ({
  name,
  cookies: [],
  storage: [],
  sale: false,
  sensitive: false,
  services: [],
  ...more,
});

/** `essential` and those given; by default a site with one category of each kind. */
export const policy = (
  categories: readonly Category[] = [
    category('analytics', { services: [service('matomo'), service('plausible')] }),
    category('multimedia', { services: [service('youtube')] }),
    category('marketing', { sale: true, services: [service('pixel')] }),
    category('health', { sensitive: true, services: [service('clinic')] }),
  ],
  more: Partial<Policy> = {},
): Policy => ({
  categories: [category('essential', { services: [service('session')] }), ...categories],
  noticeVersion: '1',
  expiresDays: 182,
  model: 'opt-in',
  gpc: false,
  ...more,
});

export const record = (choices: Choices = {}, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  schema: 1,
  id: '0b9f2c51-6a3e-4d57-9f10-2b7c8d9e0f11',
  decidedAt: iso(NOW - DAY),
  expiresAt: iso(NOW + 181 * DAY),
  noticeVersion: '1',
  choices,
  services: {},
  action: 'save',
  source: 'preferences',
  ...more,
});

/** As a browser sends it. */
export const cookie = (value: unknown, name = 'cookie_consent'): string => `${name}=${encodeURIComponent(JSON.stringify(value))}`;

/** What a record says, without the look of its objects. */
export const same = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Runs with something on every object, as a careless or hostile script leaves it. */
export function polluted(additions: Record<string, unknown>, act: () => void): void {
  const prototype = Object.prototype as Record<string, unknown>;
  Object.assign(prototype, additions);
  try {
    act();
  } finally {
    for (const name of Object.keys(additions)) delete prototype[name];
  }
}
