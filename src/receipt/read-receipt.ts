/** A receipt as it comes back, from anywhere and from anyone. Never throws. */
import { canonicalJson } from '../storage/canonical-json.js';

/** No receipt is near it: 50 records, and the texts of each. */
const LONGEST = 5_000_000;

/** What in it is looked at; anything may stand there. */
export interface ReadReceipt {
  temoin: unknown;
  exportedAt: unknown;
  origin: unknown;
  record: unknown;
  history: readonly unknown[];
  shown: unknown;
}

/** The receipt, or in plain words why it is none. */
export function readReceipt(text: string): ReadReceipt | string {
  if (text.length > LONGEST) return 'it is larger than any receipt';
  let value: unknown;
  try {
    // A file may begin with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
    // What is too deep to be written down cannot be hashed either.
    canonicalJson(value);
  } catch (error) {
    return `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (Object(value) !== value || Array.isArray(value)) return 'it is not a JSON object';
  const own = (key: string): unknown => (Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined);
  if (own('@context')) return 'it is the JSON-LD form, which is for other programs; the receipt itself has a member “history”';
  const history = own('history');
  if (!Array.isArray(history)) return 'it has no list “history”';
  return { temoin: own('temoin'), exportedAt: own('exportedAt'), origin: own('origin'), record: own('record') ?? null, history: history as unknown[], shown: own('shown') ?? {} };
}
