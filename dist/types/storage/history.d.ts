/** The history as it lies in localStorage. Never throws: blocked, full or unreadable is empty, or false. */
import type { Model } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
/** What the cookie's record does not say: on which page, under which texts and settings. */
export interface Circumstances {
    /** BCP 47: the language of the texts shown. */
    lang: string;
    origin: string;
    /** Without the query, which may tell who the visitor is. */
    path: string;
    /** SHA-256 of the canonical JSON of the texts shown; null when none were, or on a plain-http page. */
    noticeHash: string | null;
    /** SHA-256 of the canonical JSON of the policy. */
    configHash: string | null;
    widgetVersion: string;
    model: Model;
    gpc: boolean;
    /** Which layer was answered on; null: none. */
    layer: 'banner' | 'preferences' | null;
}
export interface FullRecord extends ConsentRecord, Circumstances {
    /** The record before this one; null for the first. */
    previous: {
        id: string;
        hash: string | null;
    } | null;
    /** SHA-256, lower-case hex, of the canonical JSON of all the rest; null where the browser cannot hash (plain http). */
    hash: string | null;
}
export declare const historyKey: (cookieName: string) => string;
/** Oldest first. */
export declare function readHistory(cookieName: string): FullRecord[];
