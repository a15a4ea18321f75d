import type { AuditConfig } from '../config.js';
import type { Finding, InventoryItem, Observation } from '../types/index.js';
export interface Judged {
    findings: Finding[];
    inventory: InventoryItem[];
}
export declare function judge(observations: readonly Observation[], config: AuditConfig): Judged;
