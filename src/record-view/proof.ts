import { receiptNumber } from '../receipt/number.js';
import { fill, h } from './h.js';
import type { RecordView } from './view.js';

/** Whether the history is whole, and what that proves. */
export function proof({ words, verification }: RecordView): HTMLElement {
  const { valid, problems, records, unhashed } = verification;
  const verdict = !valid ? 'changed' : unhashed === records ? 'unverifiable' : 'verified';
  return h(
    'div',
    { part: valid ? 'proof' : 'problems', 'data-verified': verdict },
    h('p', {}, words[verdict]),
    !valid && h('ul', {}, ...problems.map(({ id, field }) => h('li', {}, fill(words.problem, { number: receiptNumber(id), field })))),
    h('p', {}, words.proof),
  );
}
