/** What `audit()` reports. */

export type Standing = 'essential' | 'granted' | 'declared but not granted' | 'undeclared';

export interface Finding {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
  standing: Standing;
  /** The category, and the service, that declares it; null when none does. */
  category: string | null;
  service: string | null;
}

export interface AuditReport {
  /** ISO 8601, UTC. */
  at: string;
  record: import('../core/record.js').ConsentRecord | null;
  verification: import('../receipt/check-history.js').Verification;
  findings: readonly Finding[];
  /** Whether nothing is stored that is undeclared or not granted. */
  clean: boolean;
  /** What a page cannot see, in plain words. */
  unseen: readonly string[];
}
