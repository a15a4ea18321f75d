/** Whether this browser shows what a visitor's would: one that blocks or is found out makes a dirty site look clean. */
import type { AuditConfig } from '../config.js';
import type { Environment } from '../types/index.js';
import type { Launched } from './browser.js';
export declare function calibrate(launched: Launched, config: AuditConfig): Promise<Environment>;
