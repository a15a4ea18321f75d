import type { AuditConfig } from '../config.js';
import type { Finding, Report } from '../types/index.js';
/** Keeps what was found now as known. */
export declare function writeBaseline(file: string, { findings }: Report): void;
export declare function accept(findings: readonly Finding[], config: AuditConfig): Finding[];
