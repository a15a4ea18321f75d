import type { Policy } from '../core/policy.js';
import type { Action } from '../core/decision.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts } from '../locales/texts.js';
import type { ConsentRecord } from '../core/record.js';
import type { View } from './view.js';
/** What the page says of itself; the panel reads the rest from the element's attributes. */
export interface PageState {
    /** `<cookie-consent>`, where the site says how it looks; its history: the choices made in this browser, oldest first. */
    element: (HTMLElement & {
        readonly history?: readonly Pick<ConsentRecord, 'decidedAt' | 'expiresAt'>[];
    }) | undefined;
    settings: {
        policy: Policy;
        siteTexts: SiteTexts;
    } | undefined;
    reason: View['reason'];
    /** The choice in force, or null. */
    record: ConsentRecord | null;
    /** What is stored, in force or not. */
    stored: ConsentRecord | null | undefined;
    /** What the visitor has just done; null: nothing here. */
    action: Action | null | undefined;
    /** Whether a category or service may run now. */
    granted(name: string): boolean;
    warn: Warn;
}
/** Shows a view in a shadow root: that of `<cookie-consent>`, or of an element in the page. */
export declare function renderPanel(root: ShadowRoot, page: PageState, shown: Pick<View, 'name' | 'texts' | 'isInPage'>): void;
