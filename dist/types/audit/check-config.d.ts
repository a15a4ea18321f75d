/** Mistakes in a configuration are told at once, by name, with what is allowed. */
import { type AuditConfig } from './config.js';
export declare function checkConfig(config: AuditConfig): void;
