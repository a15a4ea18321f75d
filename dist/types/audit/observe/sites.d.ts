import type { AuditConfig } from '../config.js';
import type { Launched } from './browser.js';
export declare function sites(launched: Launched, config: AuditConfig, progress: (line: string) => void): Promise<string[][]>;
