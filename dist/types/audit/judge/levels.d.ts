/** How much a finding weighs: the rule's own level, the configuration's, that of an address. */
import type { AuditConfig } from '../config.js';
import type { Level } from '../types/index.js';
import { type RuleId } from './rules.js';
/** A part of an address, `*` for anything. */
export declare const pageFits: (pattern: string, page: string) => boolean;
/** `told`: the configuration says so, whatever the confidence. */
export declare function levelOf(rule: RuleId, page: string, { rules, overrides, strict }: AuditConfig): {
    level: Level;
    told: boolean;
};
