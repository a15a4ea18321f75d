import { ESSENTIAL } from '../core/policy.js';
import { receiptNumber } from '../receipt/number.js';
import { h } from './h.js';
import { dateOf, labelOf, type RecordView } from './view.js';

/** What holds now: each category with its answer, and the facts of the record. */
export function now(view: RecordView): HTMLElement {
  const { words, receipt, granted } = view;
  const { record, policy } = receipt;
  if (!record) return h('p', { part: 'none' }, words.none);
  const answer = (name: string): string => (granted(name) ? words.accepted : words.refused);
  const rows = (policy?.categories ?? []).flatMap(({ name, services }) => {
    const differing = services.filter((service) => granted(service.name) !== granted(name));
    const isAnswered = name === ESSENTIAL || record.choices[name] !== undefined;
    return [
      h('dt', {}, labelOf(name, policy, view)),
      h(
        'dd',
        { part: 'choice', 'data-category': name },
        name === ESSENTIAL ? words.alwaysOn : isAnswered ? answer(name) : words.undecided,
        ...differing.map((service) => h('span', {}, `${labelOf(service.name, policy, view)} – ${answer(service.name)}`)),
      ),
    ];
  });
  const fact = (label: string, value: string | Node) => [h('dt', {}, label), h('dd', {}, value)];
  const time = (iso: string) => h('time', { datetime: iso }, dateOf(iso, words));
  return h(
    'div',
    {},
    h('dl', { part: 'choices' }, ...rows),
    h(
      'dl',
      { part: 'facts' },
      ...fact(words.decidedOn, time(record.decidedAt)),
      ...fact(words.validUntil, time(record.expiresAt)),
      ...fact(words.number, h('span', { part: 'number' }, receiptNumber(record.id))),
      ...fact(words.noticeVersion, record.noticeVersion),
    ),
  );
}
