import { type EmbedView } from './view.js';
/**
 * Stands where third-party content will be: what it is, who receives what, and how to see it.
 * It fills the box its parent reserves, so nothing moves when the content takes its place.
 * Its `focus()` goes to the first button.
 *
 * @fires embed-once - The visitor plays this one now.
 * @fires consent-decision - The visitor allows all of its kind.
 * @csspart title - What is shown.
 * @csspart intro - Who hosts it, and who receives what.
 * @csspart button - Each button; `embed-once` and `embed-always` name them.
 */
export declare class ConsentPlaceholder extends HTMLElement {
    #private;
    constructor();
    set view(view: EmbedView);
    connectedCallback(): void;
}
