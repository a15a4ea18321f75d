import { own, type Decision } from './decision.js';
import { optional, type Policy } from './policy.js';
import { DAY_MS, type ConsentRecord } from './record.js';

/**
 * What `decision` makes of `before`, the record that counted until now.
 * “Accept all” leaves sensitive categories as they were; Global Privacy Control turns every yes to a sale into a no.
 */
export function recordOf(
  { action, source, choices: chosen, services: chosenServices }: Decision,
  before: ConsentRecord | null,
  policy: Policy,
  now: number,
  id: string,
): ConsentRecord {
  const choices: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  const partial = action !== 'accept-all' && action !== 'reject-all' && action !== 'withdraw';
  for (const { name: category, sale, sensitive, services: declared } of optional(policy)) {
    const may = !(sale && policy.gpc);
    const kept = own(before?.choices, category);
    const answer = partial ? (own(chosen, category) ?? kept) : action === 'accept-all' && (!sensitive || kept);
    // “Always” in one embed decides on its own category only: the others have not been answered yet.
    if (answer === undefined && action !== 'save') continue;
    choices[category] = !!answer && may;
    if (!partial) continue;
    // A category decided on anew takes its services with it, unless they are named too.
    const stays = own(chosen, category) === undefined;
    for (const { name } of declared) {
      const service = own(chosenServices, name) ?? (stays ? own(before?.services, name) : undefined);
      if (service !== undefined && service !== answer) services[name] = service && may;
    }
  }
  return {
    schema: 1,
    id,
    decidedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + policy.expiresDays * DAY_MS).toISOString(),
    noticeVersion: policy.noticeVersion,
    choices,
    services,
    action,
    source,
  };
}
