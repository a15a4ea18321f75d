import { receiptNumber } from '../receipt/number.js';
import type { FullRecord } from '../storage/history.js';
import { fill, h } from './h.js';
import { answersOf, dateOf, labelOf, noticeOf, policyOf, shownRecord, type RecordView } from './view.js';

/** The words that were on screen, or that they were not kept. */
function shown(view: RecordView, record: FullRecord): HTMLElement | null {
  const { words, receipt } = view;
  if (!record.noticeHash) return null;
  const notice = noticeOf(receipt, record);
  if (!notice) return h('p', {}, words.notKept);
  const links = Array.isArray(notice.links) ? notice.links.map((link) => h('div', {}, String(link))) : [];
  return h('details', {}, h('summary', {}, words.shown), h('pre', { lang: record.lang, part: 'shown' }, notice.text, ...links));
}

function entry(view: RecordView, raw: FullRecord): HTMLElement {
  const { words, receipt } = view;
  const record = shownRecord(raw);
  if (!record) return h('li', {}, h('p', {}, receiptNumber(String(raw.id))));
  const policy = policyOf(receipt, record);
  const list = (isGranted: boolean) =>
    answersOf(record)
      .filter(([, answer]) => answer === isGranted)
      .map(([name]) => labelOf(name, policy, view))
      .join(', ');
  const [accepted, refused] = [list(true), list(false)];
  const state = record.id === receipt.record?.id ? words.inForce : Date.parse(record.expiresAt) < Date.now() ? words.expired : null;
  return h(
    'li',
    { 'data-id': record.id },
    h('p', {}, h('time', { datetime: record.decidedAt }, dateOf(record.decidedAt, words)), state && h('span', { part: 'state' }, state)),
    h('p', {}, h('b', {}, words.actions[record.action]), `, ${words.sources[record.source]}`),
    accepted && h('p', {}, `${words.accepted} – ${accepted}`),
    refused && h('p', {}, `${words.refused} – ${refused}`),
    h('p', {}, `${words.number} – ${receiptNumber(record.id)}`),
    h('p', {}, `${words.page} – ${record.origin}${record.path}`),
    shown(view, record),
  );
}

/** Every decision that is kept, the newest first. */
export function timeline(view: RecordView): HTMLElement {
  const { words, receipt } = view;
  const { length } = receipt.history;
  const rule = new Intl.PluralRules(words.lang).select(length);
  return h('div', {}, h('p', {}, fill(words.kept[rule] ?? words.kept.other, { count: length })), h('ol', { part: 'history' }, ...receipt.history.map((record) => entry(view, record)).reverse()));
}
