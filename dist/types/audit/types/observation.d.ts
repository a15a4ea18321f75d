/** All that was seen in one scenario at one address. */
import type { InventoryCategory } from '../config.js';
import type { Banner } from './banner.js';
import type { Fingerprint, Sent, Signal, Step, Stored, Write } from './evidence.js';
export type ScenarioName = ('before' | 'reject' | 'accept' | 'withdraw' | 'gpc' | 'idle' | 'returning' | 'expired') | ('version-bump' | 'close' | 'no-js' | 'blocked-script') | `partial:${string}`;
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
        categories: InventoryCategory[];
    } | null;
}
