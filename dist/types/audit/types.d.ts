/** What the auditor sees, and what it says of it. All of it is plain data that can be written as JSON. */
export type ScenarioName = ('before' | 'reject' | 'accept' | 'withdraw' | 'gpc' | 'idle' | 'returning' | 'expired') | ('version-bump' | 'close' | 'no-js' | 'blocked-script') | `partial:${string}`;
/** What an item is for. `consent`: the record of the choice itself. */
export type Purpose = 'necessary' | 'functional' | 'analytics' | 'marketing' | 'multimedia' | 'unclassified' | (string & {});
export type Confidence = 'high' | 'medium' | 'low';
/** What somebody decided an item is, and on whose word. */
export interface Classified {
    purpose: Purpose;
    confidence: Confidence;
    /** `inventory`, `overlay`, `open-cookie-database`, `third-party-web`, `writer`, `none` */
    source: string;
    vendor: string | null;
    /** The pattern that matched, so that generated names count as one: `_ga_*`. */
    pattern: string | null;
}
/** Code that did something: where it stands, and what brought that code into the page. */
export interface Origin {
    /** Without query; `inline` in the page counts as the page. */
    script: string;
    line: number;
    column: number;
    /** From the script up to the document. */
    chain: string[];
}
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
export interface Button {
    name: string;
    width: number;
    height: number;
    /** WCAG contrast of its text; null when it cannot be made out. */
    contrast: number | null;
}
export interface Banner {
    /** `temoin`, `autoconsent:<rule>`, `names:<language>`, `selectors`; null: none found. */
    adapter: string | null;
    method: 'click' | 'api' | null;
    accept: Button | null;
    reject: Button | null;
    clicksToAccept: number | null;
    clicksToReject: number | null;
    /** Boxes ticked in advance. */
    preticked: string[];
    /** The page cannot be used without a choice. */
    wall: boolean;
    keyboard: boolean | null;
    /** Whether consent can be withdrawn by something in the page; null: not looked. */
    reopens: boolean | null;
}
export interface Shot {
    step: string;
    /** JPEG, base64. */
    image: string;
}
/** All that was seen in one scenario at one address. */
export interface Observation {
    scenario: ScenarioName;
    url: string;
    steps: Step[];
    writes: Write[];
    sent: Sent[];
    /** By step. */
    stored: Stored[][];
    fingerprints: Fingerprint[];
    signals: Signal[];
    /** Hosts of the site that are another's by DNS: host → canonical name. */
    aliases: Record<string, string>;
    banner: Banner;
    /** Answers of the site's own pages: `/ 200`. */
    statuses: {
        page: string;
        status: number;
    }[];
    /** Why the scenario could not be carried through; empty: it was. */
    incomplete: string[];
    /** Why the scenario did not apply; null: it did. */
    skipped: string | null;
    shots: Shot[];
    /** The banner was back after a choice. */
    asksAgain: boolean;
    /** The banner was not back although it had to be. */
    mustAsk: boolean;
    /** What the widget on the page declares, where it can be asked. */
    policy: {
        categories: import('./config.js').InventoryCategory[];
    } | null;
}
export type Level = 'off' | 'info' | 'warn' | 'error';
export interface Finding {
    rule: import('./judge/rules.js').RuleId;
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
