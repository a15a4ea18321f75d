/** Everything that was seen, once each, whether it was allowed or not. */
import type { InventoryItem, Observation } from '../types/index.js';
import { needsConsent } from './classify.js';
import type { Event } from './events.js';
import { purposeOf } from './inventory.js';

const allowed = ({ step, is }: Event) => !needsConsent(is.purpose) || step.granted === 'all' || (step.granted !== 'none' && step.granted.some((name) => purposeOf(name) === is.purpose));

const longest = (values: readonly (number | null)[]) => {
  const seconds = values.filter((value) => value !== null);
  // To the hour: what is asked for by a date differs by the second from run to run.
  return seconds.length ? Math.round(Math.max(...seconds) / 3600) * 3600 : null;
};

export function inventoryOf(all: readonly (readonly [Observation, readonly Event[]])[]): InventoryItem[] {
  const groups = new Map<string, { observation: Observation; event: Event }[]>();
  for (const [observation, events] of all) {
    for (const event of events) {
      if (event.what !== 'write' && !event.third && event.is.purpose === 'necessary') continue;
      const key = [event.kind, event.what === 'write' ? event.name : event.host, event.host, event.write?.partitioned].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), { observation, event }]);
    }
  }
  const stored = all.flatMap(([{ stored }]) => stored.flat());
  const items = [...groups.values()].flatMap((group): InventoryItem[] => {
    const [first] = group;
    if (!first) return [];
    const { kind, host, is, what } = first.event;
    const name = what === 'write' ? first.event.name : host;
    const names = new Set(group.map(({ event }) => event.write?.name));
    const kept = stored.filter((item) => item.kind === kind && item.host === host && names.has(item.name));
    return [
      {
        ...{ kind, name, host, purpose: is.purpose, vendor: is.vendor, confidence: is.confidence, source: is.source },
        declaredSeconds: longest(group.map(({ event }) => event.write?.declaredSeconds ?? null)),
        storedSeconds: longest(kept.map(({ storedSeconds }) => storedSeconds)),
        httpOnly: group.some(({ event }) => event.write?.httpOnly) || kept.some(({ httpOnly }) => httpOnly),
        partitioned: first.event.write?.partitioned ?? false,
        by: group.map(({ event }) => event.by).find(Boolean) ?? null,
        seen: [...new Set(group.map(({ observation, event }) => `${observation.scenario}/${event.step.name}`))].sort(),
        allowed: group.every(({ event }) => allowed(event)),
      },
    ];
  });
  const key = ({ kind, host, name, partitioned }: InventoryItem) => [kind, host, name, partitioned].join('\n');
  return items.sort((a, b) => key(a).localeCompare(key(b)));
}
