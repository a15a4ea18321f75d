/** One list of what happened in a scenario, each with what it is: what all rules look at. */
import { bare, hostOf } from '../observe/origin.js';
import type { Classified, Observation, Origin, Step, Stored, StoreKind, Write } from '../types/index.js';
import type { Classifier } from './classify.js';
import { sameSite } from './site.js';

export interface Event {
  what: 'write' | 'request' | 'socket';
  kind: StoreKind | 'request' | 'socket';
  /** The item’s name, or the address without query. */
  name: string;
  host: string;
  third: boolean;
  is: Classified;
  by: Origin | null;
  step: Step;
  index: number;
  write: Write | null;
  /** As it was sent, with what is never reported. */
  url: string;
  body: string;
  cookies: string[];
}

const keyOf = ({ kind, name, host }: Pick<Stored, 'kind' | 'name' | 'host'>) => [kind, name, host].join('\n');

/** What lies there at the end of a step, was not there before it, and nobody was seen to write. */
function unseenWrites({ stored, writes, steps }: Observation): Write[] {
  const known = new Set(writes.filter(({ blocked }) => blocked.length === 0).map(keyOf));
  return stored.flatMap((items, step) => {
    const earlier = new Set((stored[step - 1] ?? []).map(keyOf));
    return items
      .filter((item) => !earlier.has(keyOf(item)) && !known.has(keyOf(item)))
      .map((item): Write => ({ ...item, site: hostOf(steps[step]?.page ?? ''), step, via: 'seen', by: null, declaredSeconds: item.storedSeconds, blocked: [] }));
  });
}

/** A cookie that the browser refused was in the header too: it counts once, as refused. */
function withoutRefused(writes: readonly Write[]): Write[] {
  const refused = new Set(writes.filter(({ blocked }) => blocked.length > 0).map((write) => `${keyOf(write)}\n${write.step}`));
  return writes.filter((write) => write.blocked.length > 0 || write.via !== 'header' || !refused.has(`${keyOf(write)}\n${write.step}`));
}

export function eventsOf(observation: Observation, classifier: Classifier): Event[] {
  const { steps, sent, url } = observation;
  const home = hostOf(url);
  // A site that answers from another host than was asked is still the site.
  const siteAt = (step: number) => hostOf(steps[step]?.page ?? '') || home;
  const third = (host: string, site: string) => !sameSite(host, site) && !sameSite(host, home);
  const at = (index: number) => steps[index] ?? { name: '', page: url, granted: 'none', withdrawn: false, refused: false };
  const writes = [...withoutRefused(observation.writes), ...unseenWrites(observation)].map((write): Event => {
    const site = siteAt(write.step);
    const is = classifier.item(write.kind, write.name, write.host, site, write.by);
    return { what: 'write', kind: write.kind, name: is.pattern ?? write.name, host: write.host, third: third(write.host, site), is, by: write.by, step: at(write.step), index: write.step, write, url: '', body: '', cookies: [] };
  });
  const requests = sent
    .filter(({ url: address }) => /^(https?|wss?):/.test(address))
    .map((request): Event => {
      const site = siteAt(request.step);
      const kind = request.type === 'websocket' ? 'socket' : 'request';
      return { what: kind, kind, name: bare(request.url), host: request.host, third: third(request.host, site), is: classifier.request(request.url, site), by: request.by, step: at(request.step), index: request.step, write: null, url: request.url, body: request.body, cookies: request.cookies };
    });
  return [...writes, ...requests];
}
