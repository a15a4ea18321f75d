/** What `audit()` reports. */
import type { Guess } from '../knowledge/index.js';
import type { Verification } from '../receipt/check-history.js';
export type Standing = 'essential' | 'granted' | 'declared but not granted' | 'undeclared';
export type FindingKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'service worker' | 'third party';
export interface Finding {
    kind: FindingKind;
    /** Of a service worker its script; of a third party its host. */
    name: string;
    standing: Standing;
    /** The category, and the service, that declares it; null when none does. */
    category: string | null;
    service: string | null;
    /** Whose it probably is, with how sure that is; null: not known, or declared, or temoin's own. */
    guess: Guess | null;
}
/** Something that was declared, is not granted, and is there all the same. */
export interface Residue {
    kind: Exclude<FindingKind, 'third party'>;
    name: string;
    /** What may have kept it, in plain words. */
    why: string;
}
/** Something of a third party's that nobody marked, seen by `guard`. */
export interface Unmarked {
    url: string;
    /** The element's name, or the directive that stopped a request without one. */
    from: string;
    /** The category that would hold it; null when temoin knows none. */
    category: string | null;
}
export interface AuditReport {
    /** ISO 8601, UTC. */
    at: string;
    record: import('../core/record.js').ConsentRecord | null;
    verification: Verification;
    findings: readonly Finding[];
    /** Whether nothing is stored, and nothing was loaded, that is undeclared or not granted. */
    clean: boolean;
    /** The same in one sentence. */
    verdict: string;
    /** What a withdrawal should have removed, and has not. */
    residue: readonly Residue[];
    /** What `guard` saw; empty without it. */
    unmarked: readonly Unmarked[];
    /** What a page cannot see, in plain words, and what it could not see this time. */
    unseen: readonly string[];
}
