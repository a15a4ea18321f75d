/** What `audit()` and `verify()` report. */
export type Standing = 'essential' | 'granted' | 'declared but not granted' | 'undeclared';
export interface Finding {
    kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';
    name: string;
    standing: Standing;
    /** The category, and the service, that declares it; null when none does. */
    category: string | null;
    service: string | null;
}
/** Something that was declared, is not granted, and is there all the same. */
export interface Residue {
    kind: Finding['kind'];
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
export interface Verification {
    /** Whether every hash and link holds. False as soon as one does not. */
    valid: boolean;
    /** How many records were looked at. */
    records: number;
    /** What is wrong, one entry a field. */
    problems: readonly {
        id: string;
        field: string;
        expected: unknown;
        found: unknown;
    }[];
    /** Records that carry no hash because the page was not a secure context: they can be neither confirmed nor refuted. */
    unhashed: number;
}
export interface AuditReport {
    /** ISO 8601, UTC. */
    at: string;
    record: import('../core/record.js').ConsentRecord | null;
    verification: Verification;
    findings: readonly Finding[];
    /** Whether nothing is stored that is undeclared or not granted. */
    clean: boolean;
    /** What a withdrawal should have removed, and has not. */
    residue: readonly Residue[];
    /** What `guard` saw; empty without it. */
    unmarked: readonly Unmarked[];
    /** What a page cannot see, in plain words. */
    unseen: readonly string[];
}
