import type { Decision } from '../core/decision.js';
import type { Page } from '../page/page.js';
/** What it needs of the page. */
export interface RecordHost {
    page: Page;
    decide(decision: Decision): void;
}
/**
 * What this browser has stored of the visitor's consent, for the visitor: the choices, since when, what was shown, the
 * history, and whether it is as it was written. In the language of `<cookie-consent>`.
 *
 * @element consent-record
 * @attr {1|2|3|4|5|6} heading-level - Default 2.
 * @csspart title - The heading.
 * @csspart none - Said when nothing is recorded.
 * @csspart choices - The categories and their answers.
 * @csspart choice - One answer.
 * @csspart facts - Date, validity, number.
 * @csspart number - The number to quote.
 * @csspart history - The timeline.
 * @csspart state - In force, or expired.
 * @csspart shown - The words that were on screen.
 * @csspart proof - That the history is whole, or cannot be verified.
 * @csspart problems - That it is not.
 * @csspart tools - The buttons.
 * @csspart question - Asks before everything is forgotten.
 * @csspart button - Each button; beside it the name of its action: `copy download download-linked print withdraw forget erase keep`.
 */
export declare class ConsentRecordElement extends HTMLElement {
    #private;
    /** Set once, before the element is defined. */
    static host: RecordHost;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The gate takes it for an embed: here is nothing to let in, and nothing to hold. */
    letIn(): () => void;
    hold(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-record': ConsentRecordElement;
    }
}
