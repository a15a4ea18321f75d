/** What a visitor takes away: everything known of their consent, as one JSON document that can be checked without the site. */
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { FullRecord, Shown } from '../storage/history.js';
export interface ConsentReceipt {
    /** Version of temoin. */
    temoin: string;
    /** ISO 8601, UTC. */
    exportedAt: string;
    origin: string;
    /** The choice that holds; null: none does. */
    record: ConsentRecord | null;
    /** Oldest first. */
    history: readonly FullRecord[];
    /** What the site declares at this moment. */
    policy: Policy | null;
    /** The texts shown (`noticeHash`) and what the site declared then (`configHash`), each under its SHA-256. */
    shown: Shown;
    /** How to check it. */
    verify: string;
}
