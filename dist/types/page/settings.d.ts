import type { Policy } from '../core/policy.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts } from '../locales/texts.js';
import type { CookiePlace } from '../storage/jar.js';
export interface Settings {
    policy: Policy;
    cookie: CookiePlace;
    siteTexts: SiteTexts;
}
export declare function readSettings(element: Element, warn: Warn): Settings;
