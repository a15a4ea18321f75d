/** What can be said in `temoin-audit.config.js` (or `.mjs`, `.json`), and to `audit()`. */
import type { Level, Purpose, ScenarioName } from './types/index.js';
import type { RuleId } from './judge/rules.js';
/** One category of the site, as `<cookie-consent>` declares it: its JSON child can be given as it is. */
export interface InventoryCategory {
    name: string;
    /** Of the auditor's own purposes; default: by name. */
    purpose?: Purpose;
    cookies?: string | readonly string[];
    storage?: string | readonly string[];
    hosts?: string | readonly string[];
    /** As declared: `13 months`, `session`. */
    expires?: string;
    services?: readonly Omit<InventoryCategory, 'services'>[];
}
export interface Ignore {
    rule?: RuleId;
    /** Name or host; `*` stands for anything. */
    subject?: string;
    /** Part of the page's address. */
    page?: string;
    reason: string;
    /** ISO date, the last day it holds. */
    until?: string;
}
export interface AuditConfig {
    urls?: string[];
    scenarios?: ScenarioName[];
    /** All scenarios. */
    full?: boolean;
    /** Selectors of the site's own buttons; they win over everything. */
    consent?: {
        accept?: string;
        reject?: string;
        withdraw?: string;
        settings?: string;
        save?: string;
    };
    /** What the site declares; the JSON child of `<cookie-consent>`, or a file or page that holds it. */
    inventory?: {
        categories: InventoryCategory[];
    } | string;
    rules?: Partial<Record<RuleId, Level>>;
    /** Other rules and scenarios for some addresses; `match` is a part of the address, `*` stands for anything. The last that fits wins. */
    overrides?: {
        match: string;
        rules?: Partial<Record<RuleId, Level>>;
        scenarios?: ScenarioName[];
    }[];
    ignore?: Ignore[];
    /** Fingerprints already known: a file. */
    baseline?: string;
    failOn?: 'info' | 'warn' | 'error';
    /** Undeclared items are errors. */
    strict?: boolean;
    /** Longest lifetime of a cookie, in days, as asked for. Default 395: 13 months. */
    maxLifetimeDays?: number;
    /** More pages of the same site. */
    crawl?: number;
    sitemap?: string;
    /** Follow robots.txt: default yes on sites other than localhost. */
    robots?: boolean;
    /** Started before, stopped after. */
    webServer?: {
        command: string;
        url: string;
        timeoutMs?: number;
    };
    /** Where something never ends (a socket, a long poll): milliseconds without a request until a page counts as quiet. Default 1500. */
    quietMs?: number;
    /** Longest wait for a page to come to rest. Default 12000. */
    patienceMs?: number;
    /** How late, in milliseconds after the last request, a timer may come that is still waited for: late writers. Default 3000. */
    dwellMs?: number;
    /** How long a banner may take to appear on a page that has not come to rest. Default 5000. */
    bannerMs?: number;
    /** Scenarios at a time, each in its own profile. Default 1. */
    concurrency?: number;
    /** Host → address: `{ "www.example.org": "127.0.0.1:8080" }`; `*` is every host. */
    hostMap?: Record<string, string>;
    /** Stop requests to third parties after they were noted. */
    blockHits?: boolean;
    /** Take certificates that nobody vouches for. */
    insecure?: boolean;
    browser?: {
        path?: string;
        headed?: boolean;
        locale?: string;
        timezone?: string;
        viewport?: {
            width: number;
            height: number;
        };
        proxy?: string;
        headers?: Record<string, string>;
        storageState?: string;
        httpCredentials?: {
            username: string;
            password: string;
        };
    };
    screenshots?: boolean;
    /** Folder for HAR files, without bodies and without the values of cookies, and for traces, which hold what the browser saw. */
    evidence?: string;
    har?: boolean;
    trace?: boolean;
    /** The time that `ignore` ends are held against. ISO 8601. */
    now?: string;
}
/** Helps an editor complete a configuration. */
export declare const defineConfig: (config: AuditConfig) => AuditConfig;
export declare const DEFAULT_SCENARIOS: ScenarioName[];
/** All but `partial:<category>`, which the site's own categories are added to. */
export declare const FULL_SCENARIOS: ScenarioName[];
export declare const WAITS: {
    readonly quietMs: 1500;
    readonly patienceMs: 12000;
    readonly dwellMs: 3000;
    readonly bannerMs: 5000;
};
