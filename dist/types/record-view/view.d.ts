import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { RecordTexts } from '../locales/record/texts.js';
import type { Verification } from '../receipt/check-history.js';
import type { ConsentReceipt } from '../receipt/receipt.js';
import type { FullRecord, Notice } from '../storage/history.js';
export interface RecordView {
    words: RecordTexts;
    receipt: ConsentReceipt;
    verification: Verification;
    granted(name: string): boolean;
    headingLevel: number;
}
/** A date and time as the language writes them. */
export declare const dateOf: (iso: string, { lang }: RecordTexts) => string;
/** A record that can be shown, or null for whatever else lies in the history. */
export declare function shownRecord(entry: unknown): FullRecord | null;
/** What the site declared when a record was made, where it is kept; else what it declares now. */
export declare function policyOf({ shown, policy }: ConsentReceipt, record: FullRecord | null): Policy | null;
export declare function noticeOf({ shown }: ConsentReceipt, { noticeHash }: FullRecord): Notice | null;
/** A category's or service's name in words: the site's, else the built-in one, else the name. */
export declare function labelOf(name: string, policy: Policy | null, { words }: RecordView): string;
/** What was granted and refused, by name: categories, then the services that differ. */
export declare const answersOf: ({ choices, services }: ConsentRecord) => [name: string, isGranted: boolean][];
