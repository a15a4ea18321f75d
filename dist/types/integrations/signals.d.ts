import type { Category } from '../core/policy.js';
export declare const SIGNALS: readonly ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];
export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, boolean>>;
/**
 * A signal is granted when every category and service that names it is, and there is one: who may not be counted by one of
 * two is not to be counted by a tag that serves both.
 */
export declare function signalsOf(categories: readonly Category[], granted: (name: string) => boolean): Signals;
/** As Google and Microsoft word it. */
export declare const worded: (isGranted: boolean) => "granted" | "denied";
