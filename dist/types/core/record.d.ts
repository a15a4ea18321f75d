/** A decision as kept in the cookie (CONTRACT §4), and how it is read back: any doubt is no record. */
import { type Action, type Choices, type Source } from './decision.js';
export declare const DAY_MS = 86400000;
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
/** The record in a cookie's value as written, percent-encoded; null when it is none. Never throws. */
export declare function parseRecord(value: string): ConsentRecord | null;
/**
 * What a `Cookie` header (or `document.cookie`) holds under a name: the record, null when something is there that is no
 * record, undefined when nothing is. Of several cookies (other paths, other domains) the newest record counts. Only the
 * name as written counts: a percent-encoded alias is somebody else's.
 */
export declare const findRecord: (cookies: string, name: string) => ConsentRecord | null | undefined;
/** Whether a record is in date at `now` (milliseconds): not expired, and not from a clock more than a day ahead. */
export declare const isInDate: (record: ConsentRecord, now: number) => boolean;
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
export declare function readConsent(cookieHeader: string | null | undefined, { noticeVersion, now, cookieName }?: ReadOptions): ConsentRecord | null;
