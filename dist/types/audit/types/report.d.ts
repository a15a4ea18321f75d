/** What is said of it: plain data that can be written as JSON. */
import type { RuleId } from '../judge/rules.js';
import type { StoreKind } from './evidence.js';
import type { Confidence, Origin, Purpose } from './item.js';
import type { ScenarioName } from './observation.js';
export type Level = 'off' | 'info' | 'warn' | 'error';
export interface Finding {
    rule: RuleId;
    level: Exclude<Level, 'off'>;
    /** What was seen, in one sentence. */
    message: string;
    /** The smallest change that mends it. */
    fix: string;
    /** A cookie, a key, a host, a button. */
    subject: string;
    host: string;
    purpose: Purpose | null;
    confidence: Confidence | null;
    source: string | null;
    vendor: string | null;
    scenarios: ScenarioName[];
    steps: string[];
    pages: string[];
    by: Origin | null;
    /** Stays the same from run to run: for baselines. */
    fingerprint: string;
    /** In the baseline, or ignored for this reason. */
    accepted: string | null;
}
export interface InventoryItem {
    kind: StoreKind | 'request' | 'socket';
    name: string;
    host: string;
    purpose: Purpose;
    vendor: string | null;
    confidence: Confidence;
    source: string;
    /** Longest asked for, in seconds; null: session, or not a cookie. */
    declaredSeconds: number | null;
    storedSeconds: number | null;
    httpOnly: boolean;
    partitioned: boolean;
    by: Origin | null;
    /** Steps in which it was seen: `reject/reload`. */
    seen: string[];
    allowed: boolean;
}
export interface Environment {
    temoin: string;
    browser: string;
    thirdPartyCookies: 'allowed' | 'blocked';
    webdriver: 'hidden' | 'shown';
    locale: string;
    timezone: string;
    /** What the reader must know about this run. */
    notes: string[];
}
export interface Report {
    schema: 1;
    verdict: 'clean' | 'findings' | 'incomplete';
    urls: string[];
    scenarios: {
        name: ScenarioName;
        url: string;
        outcome: 'done' | 'skipped' | 'incomplete';
        why: string[];
        adapter: string | null;
        method: string | null;
        steps: string[];
    }[];
    findings: Finding[];
    inventory: InventoryItem[];
    environment: Environment;
}
