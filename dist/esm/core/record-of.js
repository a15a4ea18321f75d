import { plain } from './decision.js';
import { canonical } from './verdict.js';
import { optional } from './policy.js';
import { DAY_MS } from './record.js';

function recordOf({ action, source, choices: answers, expiresAt }, before, policy, now, id) {
  const chosen = plain(answers && Object.fromEntries(Object.entries(answers).map(([name, answer]) => [canonical(name), answer])));
  const choices = plain();
  const services = plain();
  const isPartial = !/-all|withdraw/.test(action);
  for (const { name, sale, sensitive, services: declared } of optional(policy)) {
    const may = !(sale && policy.gpc);
    const kept = before?.choices[name];
    const answer = isPartial ? chosen[name] ?? kept : action === "accept-all" && (!sensitive || !!kept);
    if (answer !== void 0 || action === "save") choices[name] = !!answer && may;
    const earlier = (isPartial ? chosen[name] === void 0 : sensitive && answer) ? before?.services : {};
    for (const { name: service } of declared) {
      const different = (isPartial ? chosen[service] : void 0) ?? earlier?.[service];
      if (may && different !== void 0 && different !== !!choices[name]) services[service] = different;
    }
  }
  const time = (ms) => new Date(ms).toISOString();
  return { schema: 1, id, decidedAt: time(now), expiresAt: expiresAt ?? time(now + policy.expiresDays * DAY_MS), noticeVersion: policy.noticeVersion, choices, services, action, source };
}

export { recordOf };
