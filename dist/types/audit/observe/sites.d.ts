/** Which pages: those named, those of a sitemap, those that are linked. One list a site, the first page first. */
import type { AuditConfig } from '../config.js';
import type { Launched } from './browser.js';
export declare function sites(launched: Launched, config: AuditConfig, progress: (line: string) => void): Promise<string[][]>;
