/** A fresh profile: nothing stored, nothing remembered of another scenario. */
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import type { Launched } from './browser.js';
/** Global Privacy Control as a browser says it: on every frame's navigator, and in a header. */
export declare const GPC_HEADERS: {
    'Sec-GPC': string;
};
export interface ContextWishes {
    gpc?: boolean;
    withoutJavaScript?: boolean;
    harPath?: string;
    storageState?: BrowserContextOptions['storageState'];
}
export declare function newContext({ browser, userAgent }: Launched, config: AuditConfig, wishes?: ContextWishes): Promise<BrowserContext>;
