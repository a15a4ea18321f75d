/**
 * Loaded when a record is to go to `record-url`: sends what waits there, oldest first, at most once where the site answers
 * (CONTRACT §4). Never waited for: whatever becomes of it, the visitor's choice stands.
 */
import type { CookiePlace } from '../storage/jar.js';
/** What it needs of the page. */
export interface Sender {
    element: HTMLElement | undefined;
    settings: {
        cookie: CookiePlace;
    } | undefined;
    warn(kind: 'address', element: Element, what: unknown): void;
}
/** Called when something waits: after each decision, and by a page that found the mark of an earlier one. */
export declare function deliver(page: Sender): void;
