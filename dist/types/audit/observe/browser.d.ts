import type { Browser } from 'playwright-core';
import type { AuditConfig } from '../config.js';
export interface Launched {
    browser: Browser;
    /** `Chromium 156.0.0.0` */
    name: string;
    userAgent: string;
    close(): Promise<void>;
}
/**
 * One browser for the whole audit; each scenario gets a context of its own, which shares nothing with another. The
 * browser has a profile on disk only because a profile's preferences are where third-party cookies can be allowed;
 * the contexts follow them.
 */
export declare function launch({ browser: wanted, hostMap, insecure }: AuditConfig): Promise<Launched>;
