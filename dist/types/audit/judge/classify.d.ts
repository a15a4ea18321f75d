import type { Classified, Origin, Purpose, StoreKind } from '../types/index.js';
import type { Inventory } from './inventory.js';
export declare class Classifier {
    readonly inventory: Inventory;
    constructor(inventory: Inventory);
    host(host: string): Classified;
    /** A request; `site` is the page's host. */
    request(url: string, site: string): Classified;
    item(kind: StoreKind, name: string, host: string, site: string, by: Origin | null): Classified;
}
/** Whether the visitor must have said yes first; `unclassified` and `delivery` have rules of their own. */
export declare const needsConsent: (purpose: Purpose) => boolean;
