import { type InPageHost } from './in-page-host.js';
declare global {
    interface HTMLElementTagNameMap {
        'consent-preferences': ConsentPreferences;
    }
}
/**
 * The preferences in the page itself, in the place of a dialog: always what is stored now.
 *
 * @element consent-preferences
 * @slot preferences-intro - In place of the first paragraph.
 * @slot footer - Under the checkboxes.
 * @csspart preferences - All of it; its parts are those of `<cookie-consent>`.
 */
export declare class ConsentPreferences extends HTMLElement {
    #private;
    /** Set before the first element exists. */
    static host: InPageHost;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
/** Registers `<consent-preferences>`; never throws when it is there already. */
export declare function define(host: InPageHost): void;
