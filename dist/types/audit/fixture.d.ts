/** For a site's own Playwright tests: nothing that needs consent was stored or sent by this page so far. */
import type { Page } from 'playwright-core';
import { type AuditConfig } from './config.js';
import type { Finding } from './types/index.js';
export interface LeakOptions extends Pick<AuditConfig, 'inventory' | 'rules' | 'ignore' | 'quietMs' | 'patienceMs' | 'dwellMs'> {
    /** Categories the visitor has granted by then. Default: none. */
    granted?: string[];
    /** Fail from this level on. Default `error`. */
    failOn?: 'info' | 'warn' | 'error';
}
/**
 * Loads the page anew and throws an `Error` that names each leak; resolves with the findings below `failOn`.
 * What the context's profile holds already counts, as it does for a returning visitor.
 */
export declare function expectNoConsentLeaks(page: Page, options?: LeakOptions): Promise<Finding[]>;
