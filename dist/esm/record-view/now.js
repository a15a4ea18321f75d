import { ESSENTIAL } from '../core/policy.js';
import { receiptNumber } from '../receipt/number.js';
import { h } from './h.js';
import { labelOf, dateOf } from './view.js';

function now(view) {
  const { words, receipt, granted } = view;
  const { record, policy } = receipt;
  if (!record) return h("p", { part: "none" }, words.none);
  const answer = (name) => granted(name) ? words.accepted : words.refused;
  const rows = (policy?.categories ?? []).flatMap(({ name, services }) => {
    const differing = services.filter((service) => granted(service.name) !== granted(name));
    const isAnswered = name === ESSENTIAL || record.choices[name] !== void 0;
    return [
      h("dt", {}, labelOf(name, policy, view)),
      h(
        "dd",
        { part: "choice", "data-category": name },
        name === ESSENTIAL ? words.alwaysOn : isAnswered ? answer(name) : words.undecided,
        ...differing.map((service) => h("span", {}, `${labelOf(service.name, policy, view)} \u2013 ${answer(service.name)}`))
      )
    ];
  });
  const fact = (label, value) => [h("dt", {}, label), h("dd", {}, value)];
  const time = (iso) => h("time", { datetime: iso }, dateOf(iso, words));
  return h(
    "div",
    {},
    h("dl", { part: "choices" }, ...rows),
    h(
      "dl",
      { part: "facts" },
      ...fact(words.decidedOn, time(record.decidedAt)),
      ...fact(words.validUntil, time(record.expiresAt)),
      ...fact(words.number, h("span", { part: "number" }, receiptNumber(record.id))),
      ...fact(words.noticeVersion, record.noticeVersion)
    )
  );
}

export { now };
