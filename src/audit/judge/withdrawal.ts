/** What stays after a withdrawal, of what was not there before consent. */
import { hostOf } from '../observe/origin.js';
import type { Observation } from '../types/index.js';
import { needsConsent, type Classifier } from './classify.js';
import { plain, type Draft } from './draft.js';
import { sameSite } from './site.js';

export function residue({ steps, stored, scenario }: Observation, classifier: Classifier): Draft[] {
  const last = steps.at(-1);
  if (scenario !== 'withdraw' || !last?.withdrawn) return [];
  const site = hostOf(last.page);
  const before = new Set((stored[0] ?? []).map(({ kind, name, host }) => [kind, name, host].join()));
  return (stored.at(-1) ?? []).flatMap(({ kind, name, host, httpOnly }) => {
    const is = classifier.item(kind, name, host, site, null);
    // A page cannot delete what it cannot see: HttpOnly, and what is other sites'.
    if (!needsConsent(is.purpose) || httpOnly || !sameSite(host, site) || before.has([kind, name, host].join())) return [];
    const subject = is.pattern ?? name;
    return [{ ...plain('withdraw-residue', subject, last.page, `${subject} (${is.purpose}) is still stored after consent was withdrawn.`, `Declare it so that it is removed: cookies="${subject}" (or storage="…") on its category.`, last.name), host, purpose: is.purpose, confidence: is.confidence, source: is.source, vendor: is.vendor }];
  });
}
