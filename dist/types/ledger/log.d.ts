/** Writes a decision into this browser's history, each record holding the hash of the one before (CONTRACT §4). */
import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
/** `lang`: of the page, in case nothing was shown. Resolves to false when the browser would not keep it. */
export declare function logDecision(cookieName: string, record: ConsentRecord, { source, notice }: Decision, policy: Policy, lang: string): Promise<boolean>;
