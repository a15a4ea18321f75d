/** What a check came to, in plain words, a line each. */
import type { Verification } from '../receipt/check-history.js';
import { receiptNumber } from '../receipt/number.js';
import type { ReadReceipt } from '../receipt/read-receipt.js';

/** What a receipt holds may be anything, a terminal's control characters among it. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).replace(/\p{C}/gu, '�').slice(0, 200);

const LIMITS = [
  'What this shows: nothing was changed, taken out or put in after it was written, and each hash of a notice is that of the words kept beside it.',
  'What it cannot show: that a person clicked. Whoever holds the browser could write all of it anew; a copy at the site (record-url) is what to compare with.',
];

function decision(record: unknown, index: number): string {
  const { id, decidedAt, action, source, choices } = Object(record) as Record<string, unknown>;
  const of = (answer: boolean) =>
    Object.entries(Object(choices) as object)
      .filter(([, value]) => value === answer)
      .map(([name]) => plain(name))
      .join(', ') || 'nothing';
  return `  ${index + 1}. ${receiptNumber(plain(id))}  ${plain(decidedAt)}  ${plain(action)}, ${plain(source)}: granted ${of(true)}; refused ${of(false)}`;
}

const problem = ({ id, field, expected, found }: Verification['problems'][number]): string =>
  `  ✗ record ${id ? receiptNumber(plain(id)) : 'without an id'}: ${plain(field || 'all of it')} is ${plain(found)}; expected: ${plain(expected)}`;

export function explain(file: string, { origin, exportedAt, history }: ReadReceipt, { valid, problems, records, unhashed, unkept }: Verification): string[] {
  return [
    `${file}: ${records} ${records === 1 ? 'decision' : 'decisions'} on ${plain(origin)}, exported ${plain(exportedAt)}`,
    ...history.map(decision),
    '',
    ...problems.map(problem),
    ...(unhashed ? [`  ${unhashed} of ${records} carry no hash, as on plain http: these can be neither confirmed nor refuted.`] : []),
    ...(unkept ? [`  ${unkept} of ${records} name words or settings that are not in this file: those hashes were not checked.`] : []),
    valid ? (unhashed === records ? 'Nothing is wrong in it, and nothing in it could be verified.' : 'Verified: every hash and every link holds.') : 'NOT as it was written.',
    '',
    ...LIMITS,
  ];
}
