/** What the attributes of `<cookie-consent>` say of how the panel looks and whom it names (CONTRACT §2). */
import type { Warn } from '../core/warning.js';
import type { View } from './view.js';
export type Looks = Pick<View, 'layout' | 'position' | 'headingLevel' | 'policyUrl' | 'controller' | 'contact'>;
/** The absolute form of an http(s), relative or mailto address; null for anything else. */
export declare function safeAddress(value: string): string | null;
export declare function looksOf(host: Element, warn: Warn): Looks;
