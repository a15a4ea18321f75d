/** What was written, sent and said, piece by piece. */
import type { Origin } from './item.js';
/** What holds at a step: nothing granted, all, or these categories. */
export type Granted = 'none' | 'all' | string[];
export interface Step {
    /** `load`, `reject`, `reload`, `next` … */
    name: string;
    page: string;
    granted: Granted;
    /** A choice has been withdrawn before this step. */
    withdrawn: boolean;
    /** A refusal has been clicked at or before this step. */
    refused: boolean;
}
export type StoreKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'serviceWorker';
/** Something written, or tried to be, on the visitor's device. */
export interface Write {
    kind: StoreKind;
    name: string;
    /** Of a cookie: its domain without a leading dot; else the host of the origin. */
    host: string;
    path: string;
    /** The host of the page. */
    site: string;
    step: number;
    via: 'header' | 'script' | 'seen';
    by: Origin | null;
    /** As asked for; null: a session cookie, or not a cookie. */
    declaredSeconds: number | null;
    httpOnly: boolean;
    partitioned: boolean;
    /** Why the browser refused it; empty when stored. */
    blocked: string[];
    /** Never in a report. */
    value: string;
}
/** A request, or a WebSocket opened. */
export interface Sent {
    url: string;
    host: string;
    type: string;
    step: number;
    by: Origin | null;
    /** Names of cookies that went with it. */
    cookies: string[];
    /** Sent by a service worker. */
    worker: boolean;
    /** Never in a report. */
    body: string;
}
/** What lies on the device at the end of a step. */
export interface Stored {
    kind: StoreKind;
    name: string;
    host: string;
    path: string;
    storedSeconds: number | null;
    httpOnly: boolean;
    partitioned: boolean;
    value: string;
}
export interface Fingerprint {
    api: string;
    step: number;
    by: Origin | null;
}
/** What the page says about consent to others: Consent Mode, TCF, GPP. */
export interface Signal {
    kind: 'consent-mode' | 'tcf' | 'gpp';
    /** Of Consent Mode: what was granted. */
    granted: string[];
    step: number;
}
