import type { Policy } from '../core/policy.js';
import type { Action } from '../core/decision.js';
import type { Warn } from '../core/warning.js';
import type { View } from './view.js';
/** What the page knows; the panel reads the rest from the element's attributes. */
export interface PageView extends Pick<View, 'name' | 'reason' | 'texts' | 'siteTexts'> {
    policy: Policy;
    /** Whether a category or service may run now. */
    granted(name: string): boolean;
    /** What the visitor has just done; null: nothing here. */
    action: Action | null;
    warn: Warn;
}
/** Shows the view in the shadow root of `<cookie-consent>`. */
export declare function renderPanel(root: ShadowRoot, { name, reason, texts, siteTexts, action, policy, granted, warn }: PageView): void;
