import { type InPageHost } from './in-page-host.js';
declare global {
    interface HTMLElementTagNameMap {
        'cookie-table': CookieTable;
    }
}
/**
 * What the site declares, as a table: name, provider, purpose, duration, country (Planet49 §§75–81, CNIL 2020-092).
 * It says what `<cookie-consent>` says, so the two can't drift apart.
 *
 * @element cookie-table
 * @csspart table
 * @csspart caption
 * @csspart head - A head of a column.
 * @csspart category - The name of a category, over its rows.
 * @csspart cell
 */
export declare class CookieTable extends HTMLElement {
    #private;
    /** Set before the first element exists. */
    static host: InPageHost;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
/** Registers `<cookie-table>`; never throws when it is there already. */
export declare function define(host: InPageHost): void;
