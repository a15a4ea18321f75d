/** A decision as kept in the cookie (CONTRACT §4), and how it is read back: any doubt is no record. */
import { plain, type Action, type Choices, type Source } from './decision.js';

export const DAY_MS = 86_400_000;
/** Nothing written here is kept longer (CNIL: 13 months; Chromium keeps a cookie 400 days). */
const MAX_KEPT_MS = 396 * DAY_MS;

export interface ConsentRecord {
  readonly schema: 1;
  /** Random, says nothing of the visitor. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** The site's own version of what was asked. */
  readonly noticeVersion: string;
  /** Every category that was decided on, yes and no alike. */
  readonly choices: Choices;
  /** Services decided otherwise than their category. */
  readonly services: Choices;
  readonly action: Action;
  readonly source: Source;
}

const isChoices = (value: unknown): boolean => Object(value) === value && Object.values(value as object).every((answer) => answer === !!answer);

/** The record in a cookie's value as written, percent-encoded; null when it is none. Never throws. */
export function parseRecord(value: string): ConsentRecord | null {
  try {
    const record = JSON.parse(decodeURIComponent(value)) as ConsentRecord;
    const keptMs = Date.parse(record.expiresAt) - Date.parse(record.decidedAt);
    // A date that is none makes NaN, which is not greater than 0.
    return record.schema === 1 && [record.id, record.noticeVersion, record.action, record.source].every((text) => text === `${text}`) && keptMs > 0 && keptMs < MAX_KEPT_MS && isChoices(record.choices) && isChoices(record.services)
      ? { ...record, choices: plain(record.choices), services: plain(record.services) }
      : null;
  } catch {
    return null;
  }
}

/** Newer is greater; of two as old, the one that grants less; none is least. */
const rank = (record: ConsentRecord | null | undefined): string => (record ? record.decidedAt + (9999 - JSON.stringify(record).split('":true').length) : '');

/**
 * What a `Cookie` header (or `document.cookie`) holds under a name: the record, null when something is there that is no
 * record, undefined when nothing is. Of several cookies (other paths, other domains) the newest record counts. Only the
 * name as written counts: a percent-encoded alias is somebody else's.
 */
export const findRecord = (cookies: string, name: string): ConsentRecord | null | undefined =>
  cookies
    .split(/; */)
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => parseRecord(cookie.slice(name.length + 1)))
    .reduce<ConsentRecord | null | undefined>((found, next) => (rank(found) > rank(next) ? found : next), undefined);

/** Whether a record is in date at `now` (milliseconds): not expired, and not from a clock more than a day ahead. */
export const isInDate = (record: ConsentRecord, now: number): boolean => Date.parse(record.expiresAt) > now && Date.parse(record.decidedAt) <= now + DAY_MS;

export interface ReadOptions {
  /** The site's present `notice-version`; default `1`. */
  noticeVersion?: string;
  /** Milliseconds since 1970; default: the clock. */
  now?: number;
  /** Default `cookie_consent`. */
  cookieName?: string;
}

/**
 * The visitor's choice, read from a request's `Cookie` header; null means undecided, which means denied.
 * Never throws, whatever the header holds.
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  { noticeVersion = '1', now = Date.now(), cookieName = 'cookie_consent' }: ReadOptions = {},
): ConsentRecord | null {
  const record = findRecord(cookieHeader ?? '', cookieName);
  return record && isInDate(record, now) && record.noticeVersion === noticeVersion ? record : null;
}
