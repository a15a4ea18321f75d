/** Everything `<consent-record>` draws itself from: values, read anew at each change. */
import { migrate } from '../core/migrate.js';
import type { Category, Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { RecordTexts } from '../locales/record/texts.js';
import type { Verification } from '../receipt/check-history.js';
import type { ConsentReceipt } from '../receipt/receipt.js';
import { FULL, shapeProblems } from '../receipt/shape.js';
import type { FullRecord, Notice, Shown } from '../storage/history.js';

export interface RecordView {
  words: RecordTexts;
  receipt: ConsentReceipt;
  verification: Verification;
  granted(name: string): boolean;
  headingLevel: number;
}

/** A date and time as the language writes them. */
export const dateOf = (iso: string, { lang }: RecordTexts): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(iso));

/** A record that can be shown, or null for whatever else lies in the history. */
export function shownRecord(entry: unknown): FullRecord | null {
  const record = migrate(entry);
  return record && !shapeProblems(record, { ...FULL }).some(({ field }) => !/^(hash|previous|choices\.|services\.|expiresAt)/.test(field)) ? (record as unknown as FullRecord) : null;
}

const isPolicy = (value: unknown): value is Policy => Array.isArray((value as Policy | undefined)?.categories);

const under = (hash: string | null | undefined, shown: Shown): Notice | Policy | null => (hash && Object.hasOwn(shown, hash) ? shown[hash]! : null);

/** What the site declared when a record was made, where it is kept; else what it declares now. */
export function policyOf({ shown, policy }: ConsentReceipt, record: FullRecord | null): Policy | null {
  const then = under(record?.configHash, shown);
  return isPolicy(then) ? then : policy;
}

export function noticeOf({ shown }: ConsentReceipt, { noticeHash }: FullRecord): Notice | null {
  const notice = under(noticeHash, shown) as Notice | null;
  return typeof notice?.text === 'string' ? notice : null;
}

/** A category's or service's name in words: the site's, else the built-in one, else the name. */
export function labelOf(name: string, policy: Policy | null, { words }: RecordView): string {
  const parts: { name: string; label?: string }[] = (policy?.categories ?? []).flatMap((category: Category) => [category, ...(category.services ?? [])]);
  const builtIn = Object.hasOwn(words.categories, name) ? words.categories[name as keyof RecordTexts['categories']] : undefined;
  const own = parts.find((part) => part?.name === name)?.label;
  return (typeof own === 'string' && own) || builtIn || name;
}

/** What was granted and refused, by name: categories, then the services that differ. */
export const answersOf = ({ choices, services }: ConsentRecord): [name: string, isGranted: boolean][] => [...Object.entries(choices), ...Object.entries(services)];
