/** What a check came to, in plain words, a line each. */
import type { Verification } from '../receipt/check-history.js';
import type { ReadReceipt } from '../receipt/read-receipt.js';
export declare function explain(file: string, { origin, exportedAt, history }: ReadReceipt, { valid, problems, records, unhashed, unkept }: Verification): string[];
