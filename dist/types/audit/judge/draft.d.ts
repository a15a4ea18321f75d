/** A finding before levels, merging and baselines. */
import type { Confidence, Origin, Purpose } from '../types/index.js';
import type { Event } from './events.js';
import type { RuleId } from './rules.js';
export interface Draft {
    rule: RuleId;
    subject: string;
    host: string;
    message: string;
    fix: string;
    step: string;
    page: string;
    by: Origin | null;
    purpose: Purpose | null;
    confidence: Confidence | null;
    source: string | null;
    vendor: string | null;
    /** Never above this, whatever the rule’s level: what is only likely is no error. */
    atMost?: 'info' | 'warn';
}
/** `Cookie _ga (analytics, Google Analytics)` */
export declare function nameOf({ kind, name, host, is }: Event): string;
export declare function draft(rule: RuleId, event: Event, message: string, fix: string): Draft;
/** What is not about one item. */
export declare const plain: (rule: RuleId, subject: string, page: string, message: string, fix: string, step?: string) => Draft;
