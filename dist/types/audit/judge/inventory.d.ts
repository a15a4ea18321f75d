/** What the site itself declares, whether as the auditor's configuration or as `<cookie-consent>` has it. */
import type { AuditConfig } from '../config.js';
import type { Purpose, StoreKind } from '../types/index.js';
export interface Declared {
    category: string;
    purpose: Purpose;
    service: string | null;
    cookies: readonly string[];
    storage: readonly string[];
    hosts: readonly string[];
    /** In seconds; null: not said, or not understood. */
    seconds: number | null;
}
export declare const purposeOf: (category: string) => Purpose;
/** `13 months`, `2 ans`, `session` (0); null when it cannot be read. */
export declare function secondsOf(text: string | undefined): number | null;
export declare class Inventory {
    readonly declared: readonly Declared[];
    constructor({ inventory }: AuditConfig);
    get given(): boolean;
    item(kind: StoreKind, name: string): Declared | undefined;
    host(host: string): Declared | undefined;
}
