/** What the site declares against what was seen. */
import type { AuditConfig } from '../config.js';
import type { Observation } from '../types/index.js';
import { Classifier, needsConsent } from './classify.js';
import { draft, nameOf, plain, type Draft } from './draft.js';
import type { Event } from './events.js';
import { Inventory } from './inventory.js';
import { fits } from './pattern.js';
import { sameSite, within } from './site.js';
import { identifies } from './value.js';

const DAY_SECONDS = 86_400;

/** Without the site's word: what everybody else would call it. */
const others = new Classifier(new Inventory({}));

function aboutOne(event: Event, inventory: Inventory, { maxLifetimeDays = 395 }: AuditConfig): Draft[] {
  const { write, name, host, is, third } = event;
  const found: Draft[] = [];
  if (!write) return third && inventory.given && needsConsent(is.purpose) && is.source !== 'inventory' ? [draft('undeclared-item', event, `${nameOf(event)} is not declared.`, `Declare the host of its service: hosts="${host}".`)] : [];
  if (write.kind === 'serviceWorker' || (is.purpose === 'necessary' && is.source === 'overlay')) return found;
  const declared = inventory.item(write.kind, write.name);
  if (inventory.given && !declared) found.push(draft('undeclared-item', event, `${nameOf(event)} is not declared.`, `Declare it: ${write.kind === 'cookie' ? 'cookies' : 'storage'}="${name}" on its category.`));
  const seconds = write.declaredSeconds;
  if (seconds !== null && seconds > maxLifetimeDays * DAY_SECONDS + DAY_SECONDS) found.push(draft('lifetime-too-long', event, `${nameOf(event)} asks to live ${Math.round(seconds / DAY_SECONDS)} days; ${maxLifetimeDays} are allowed.`, `Shorten it to ${maxLifetimeDays} days at most.`));
  if (!declared) return found;
  const known = others.item(write.kind, write.name, write.host, write.site, write.by);
  if (known.confidence === 'high' && known.purpose !== declared.purpose && needsConsent(known.purpose)) found.push(draft('wrong-category', event, `${name} is declared as ${declared.category}, and is known as ${known.purpose} of ${known.vendor ?? 'others'}.`, `Move it to the category that means ${known.purpose}.`));
  if (declared.seconds !== null && (seconds ?? 0) > Math.max(declared.seconds * 1.05, 60)) found.push(draft('lifetime-mismatch', event, `${name} is declared to live ${Math.round(declared.seconds / DAY_SECONDS)} days, and asks for ${Math.round((seconds ?? 0) / DAY_SECONDS)}.`, 'Declare the lifetime that the cookie asks for, or shorten it.'));
  return found;
}

/** A long-lived random value called necessary that third parties get to see. */
function identifiers(events: readonly Event[]): Draft[] {
  const sent = events.filter(({ what, third }) => what !== 'write' && third);
  return events
    .filter(({ write, is, third }) => write && !third && is.purpose === 'necessary' && is.source === 'inventory' && (write.declaredSeconds ?? 0) >= 30 * DAY_SECONDS && identifies(write.value))
    .flatMap((event) => {
      const to = sent.find(({ url, body }) => url.includes(event.write?.value ?? ' ') || body.includes(event.write?.value ?? ' '));
      return to ? [draft('identifier-in-necessary', event, `${event.name} is declared necessary, holds a random value for ${Math.round((event.write?.declaredSeconds ?? 0) / DAY_SECONDS)} days, and is sent to ${to.host}.`, 'Declare it under the category of that service, and hold it.')] : [];
    });
}

/** What is declared and never came, over all scenarios. */
function unseen(all: readonly Event[], observations: readonly Observation[], inventory: Inventory): Draft[] {
  const accepted = observations.filter(({ scenario, steps }) => scenario === 'accept' && steps.some(({ granted }) => granted === 'all'));
  const [first] = accepted;
  if (!first) return [];
  const never = (kind: 'cookies' | 'storage', pattern: string) => !all.some(({ write }) => write && (write.kind === 'cookie') === (kind === 'cookies') && (fits(pattern, write.name)));
  return inventory.declared.flatMap((part) => [
    ...(['cookies', 'storage'] as const).flatMap((kind) => part[kind].filter((pattern) => never(kind, pattern)).map((pattern) => plain('declared-not-seen', pattern, first.url, `${pattern} (${part.category}) is declared, and was never seen.`, 'Take it out of the declaration, or audit the pages where it is set.'))),
    ...part.hosts
      .filter((host) => !all.some((event) => event.what !== 'write' && within(event.host, host.replace(/^\*\./, ''))))
      .map((host) => plain('accept-ineffective', host, first.url, `${host} (${part.service ?? part.category}) is declared, and is not asked for even after accepting.`, 'See whether its script is held under a name that is granted, and not blocked.')),
  ]);
}

export function declared(all: readonly (readonly [Observation, readonly Event[]])[], classifier: Classifier, config: AuditConfig): readonly (readonly [Observation, readonly Draft[]])[] {
  const { inventory } = classifier;
  const [first] = all;
  const found = all.map(([observation, events]): [Observation, Draft[]] => [observation, [...events.flatMap((event) => aboutOne(event, inventory, config)), ...identifiers(events)]]);
  if (first && inventory.given) found.push([first[0], unseen(all.flatMap(([, events]) => events), all.map(([observation]) => observation), inventory)]);
  return found;
}

/** A name of the site's own that leads, by DNS, to a tracker. */
export function cloaking({ aliases, url }: Observation, classifier: Classifier): Draft[] {
  return Object.entries(aliases).flatMap(([host, canonical]) => {
    const is = classifier.host(canonical);
    if (!needsConsent(is.purpose) || sameSite(host, canonical)) return [];
    return [{ ...plain('cname-cloaking', host, url, `${host} is ${canonical} by DNS (${[is.purpose, is.vendor].filter(Boolean).join(', ')}).`, `Declare ${host} under the category of that service, and hold it.`), host, purpose: is.purpose, vendor: is.vendor }];
  });
}
