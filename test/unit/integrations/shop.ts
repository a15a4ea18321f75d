/** A site with integrations, for tests: the real store, over a page that does what a test says. */
import type { Policy } from '../../../src/core/policy.js';
import type { ConsentRecord } from '../../../src/core/record.js';
import { createStore, type Store } from '../../../src/integrations/store.js';
import { category, policy, record } from '../core/site.js';

export const SITE: Policy = policy([category('analytics'), category('multimedia'), category('preferences'), category('marketing', { sale: true })]);

const NAMES = ['analytics', 'multimedia', 'preferences', 'marketing'];

/** Everything but what is named is denied. */
export const only = (...granted: string[]): Record<string, boolean> => Object.fromEntries(NAMES.map((name) => [name, granted.includes(name)]));

let count = 0;

/** `isOpen`: everything is granted until something is decided, as where `model` says so. */
export function shop({ granted, attributes = {}, site = SITE, isOpen = false }: { granted?: string[]; attributes?: Record<string, string>; site?: Policy; isOpen?: boolean } = {}) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const told: unknown[][] = [];
  const page = {
    element,
    settings: { policy: site },
    record: null as ConsentRecord | null,
    watchers: new Set<() => void>(),
    tell: undefined as (() => void) | undefined,
    granted: (name: string): boolean => name === 'essential' || (page.record?.services[name] ?? page.record?.choices[name] ?? isOpen),
    warn: (...what: unknown[]) => void told.push(what),
  };
  const decided = (names: string[], more: Partial<ConsentRecord> = {}) => (page.record = record(only(...names), { id: `decision ${(count += 1)}`, ...more }));
  if (granted) decided(granted);
  const store: Store = createStore(page);
  return {
    page,
    store,
    told,
    /** The visitor grants these, and no others. */
    decide(...names: string[]): void {
      decided(names);
      page.tell!();
    },
    look: () => page.watchers.forEach((watcher) => watcher()),
  };
}

/** What a vendor’s snippet and library leave on the window. */
export function forget(...names: string[]): void {
  for (const name of names) Reflect.deleteProperty(window, name);
}

/** As recorded, whatever kind of list it was said in. */
export const plainly = (said: ArrayLike<unknown>): unknown[] => [...Array.from(said)];

/** Runs a snippet as a vendor gives it: in a script of its own. */
export function snippet(text: string): void {
  const script = document.createElement('script');
  script.text = text;
  document.head.append(script);
  script.remove();
}

/** Of the page, where vendors have their queues. */
export const get = <T>(name: string) => Reflect.get(window, name) as T;
export const put = (name: string, value: unknown) => Reflect.set(window, name, value);

/** One task later. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));
