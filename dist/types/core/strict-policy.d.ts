import { type ConsentRecord } from './record.js';
export interface StrictPolicyOptions {
    /**
     * What a category, or one service of it (`multimedia/youtube`), is loaded from once it is granted: `*.example.org`,
     * `https://example.org:8443/path`. A service's hosts belong under its own name alone, or its category opens them.
     */
    hosts?: Readonly<Record<string, readonly string[]>>;
    /** Directives in place of the default ones; hosts of what is granted are added to theirs. */
    base?: Readonly<Record<string, readonly string[]>>;
    /** Fresh in each answer. With it, no inline script runs that does not carry it. */
    nonce?: string;
    /** A group of the `Reporting-Endpoints` header. */
    reportTo?: string;
    /** Where browsers without it report: a path or an address. */
    reportUri?: string;
    /** Milliseconds since 1970; default: the clock. */
    now?: number;
}
/** Whether a category, or `category/service`, is granted: only what the record itself says yes to. */
export declare function isGranted(name: string, { choices, services }: ConsentRecord): boolean;
/**
 * The header's value. `record` is what `readConsent` gives; null, or one that has expired, lets no third party in.
 * @throws ConsentError `bad-argument` for a host, directive, nonce or report address that is none: none of them can add
 * a directive of its own.
 */
export declare function strictPolicy(record: ConsentRecord | null | undefined, options?: StrictPolicyOptions): string;
