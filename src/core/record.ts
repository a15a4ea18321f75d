/** A decision as kept in the cookie (CONTRACT §4), and how it is read back: any doubt is no record. */
import { ACTIONS, SOURCES, type Action, type Choices, type Source } from './decision.js';

export const DAY_MS = 86_400_000;
/** Chromium keeps a cookie 400 days at most; CNIL asks again after 13 months at the latest. */
export const MAX_EXPIRES_DAYS = 395;
/** Above this a cookie named like ours is not ours. Browsers stop at 4,096 bytes. */
const MAX_LENGTH = 4096;

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

const isChoices = (value: unknown): value is Choices =>
  !!value && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every((v) => v === !!v);

/** The record written in `text`, or null. Never throws. */
export function parseRecord(text: string): ConsentRecord | null {
  try {
    const { schema, id, decidedAt, expiresAt, noticeVersion, choices, services, action, source } = JSON.parse(text) as ConsentRecord;
    const keptMs = Date.parse(expiresAt) - Date.parse(decidedAt);
    return text.length <= MAX_LENGTH &&
      schema === 1 &&
      [id, decidedAt, expiresAt, noticeVersion].every((value) => typeof value === 'string') &&
      // NaN fails both comparisons; a year of 396 days was not written here.
      keptMs > 0 &&
      keptMs <= (MAX_EXPIRES_DAYS + 1) * DAY_MS &&
      isChoices(choices) &&
      isChoices(services) &&
      ACTIONS.includes(action) &&
      SOURCES.includes(source)
      ? { schema, id, decidedAt, expiresAt, noticeVersion, choices, services, action, source }
      : null;
  } catch {
    return null;
  }
}

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
};

const grants = ({ choices, services }: ConsentRecord): number =>
  [...Object.values(choices), ...Object.values(services)].filter(Boolean).length;

/**
 * What a `Cookie` header (or `document.cookie`) holds under a name: the record, null when something is there that is no
 * record, undefined when nothing is. Of several cookies (other paths, other domains) the newest record counts, and of
 * two as old the one that grants less. Only the name as written counts: a percent-encoded alias is somebody else's.
 */
export function findRecord(cookies: string, name: string): ConsentRecord | null | undefined {
  let found: ConsentRecord | null | undefined;
  for (const cookie of cookies.split(';')) {
    const [key, ...value] = cookie.trim().split('=');
    if (key !== name) continue;
    const record = parseRecord(decode(value.join('=')));
    found ??= null;
    if (
      record &&
      (!found || record.decidedAt > found.decidedAt || (record.decidedAt === found.decidedAt && grants(record) < grants(found)))
    )
      found = record;
  }
  return found;
}

/** Whether a record is in date at `now` (milliseconds): not expired, and not from a clock more than a day ahead. */
export const isInDate = ({ decidedAt, expiresAt }: ConsentRecord, now: number): boolean =>
  Date.parse(expiresAt) > now && Date.parse(decidedAt) <= now + DAY_MS;

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
