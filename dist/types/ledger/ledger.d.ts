import type { Action, Decision } from '../core/decision.js';
import type { ConsentErrorCode } from '../core/errors.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { Stored } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import { type CookiePlace } from '../storage/jar.js';
interface LedgerParts {
    'temoin.delivery': {
        deliver(page: LedgerPage): void;
    };
    'temoin.gpc': typeof import('./gpc.js');
}
/** What the page says of itself. */
export interface LedgerPage {
    element: HTMLElement | undefined;
    settings: {
        policy: Policy;
        cookie: CookiePlace;
    } | undefined;
    stored: Stored;
    /** What is on screen. */
    wanted: unknown;
    action: Action | null | undefined;
    isUnwritten: boolean | undefined;
    readonly watchers: Iterable<() => void>;
    /** There where a site has `integrations`. */
    tell?: (() => void) | undefined;
    readonly gate: {
        shut(): void;
        isStale(): boolean;
        halt(): void;
    };
    readonly record: ConsentRecord | null;
    granted(name: string): boolean;
    /** Shows the banner, or takes it away. */
    ask(): void;
    read(): Stored;
    emit(type: string, detail: object): void;
    fail(error: unknown, code?: ConsentErrorCode): void;
    warn: Warn;
    /** Loaded where the site wants the records too, and where Global Privacy Control may outrank what is stored. */
    load<Name extends keyof LedgerParts>(part: Name): Promise<LedgerParts[Name]>;
}
export declare function createLedger(page: LedgerPage): {
    decide: (decision: Decision) => void;
    /** The record was changed elsewhere, or the site's settings here. */
    follow: (next: Partial<Pick<LedgerPage, "stored" | "settings">>) => void;
    /** Forgets the record, as if the visitor had never been here. */
    reset(): void;
};
export {};
