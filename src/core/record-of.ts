import { plain, type Choices, type Decision } from './decision.js';
import { canonical } from './verdict.js';
import { optional, type Policy } from './policy.js';
import { DAY_MS, type ConsentRecord } from './record.js';

/**
 * What `decision` makes of `before`, the record that counted until now.
 * “Accept all” leaves sensitive categories as they were; Global Privacy Control turns every yes to a sale into a no.
 */
export function recordOf({ action, source, choices: answers, expiresAt }: Decision, before: ConsentRecord | null, policy: Policy, now: number, id: string): ConsentRecord {
  const chosen: Partial<Choices> = plain(answers && Object.fromEntries(Object.entries(answers).map(([name, answer]) => [canonical(name), answer])));
  const choices = plain();
  const services = plain();
  const isPartial = !/-all|withdraw/.test(action);
  for (const { name, sale, sensitive, services: declared } of optional(policy)) {
    const may = !(sale && policy.gpc);
    const kept = before?.choices[name];
    const answer = isPartial ? (chosen[name] ?? kept) : action === 'accept-all' && (!sensitive || !!kept);
    // “Always” in one embed decides on its own category only: the others have not been answered yet.
    if (answer !== undefined || action === 'save') choices[name] = !!answer && may;
    // A category decided on anew takes its services with it, unless they are named too.
    const earlier: Partial<Choices> | undefined = (isPartial ? chosen[name] === undefined : sensitive && answer) ? before?.services : {};
    for (const { name: service } of declared) {
      const different = (isPartial ? chosen[service] : undefined) ?? earlier?.[service];
      if (may && different !== undefined && different !== !!choices[name]) services[service] = different;
    }
  }
  const time = (ms: number) => new Date(ms).toISOString();
  return { schema: 1, id, decidedAt: time(now), expiresAt: expiresAt ?? time(now + policy.expiresDays * DAY_MS), noticeVersion: policy.noticeVersion, choices, services, action, source };
}
