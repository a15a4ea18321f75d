import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts, Texts } from '../locales/texts.js';
import type { EmbedView } from '../panel/view.js';
/** What an embed needs of the page. */
export interface EmbedHost {
    page: {
        settings: {
            siteTexts: SiteTexts;
            policy: Policy;
        };
        load(name: 'temoin.placeholder' | 'temoin.providers'): Promise<unknown>;
        warn: Warn;
        fail(error: unknown): void;
    };
    /** The panel's code, which the placeholder's needs, and the texts. */
    prepare(element: Element): Promise<readonly [panel: unknown, locale: {
        default: Texts;
    }]>;
    decide(decision: Decision): void;
}
declare global {
    interface ShadowRootEventMap {
        'embed-once': Event;
    }
    interface HTMLElementTagNameMap {
        'consent-embed': ConsentEmbed;
        'consent-placeholder': Placeholder;
    }
}
type Placeholder = HTMLElement & {
    view: EmbedView;
};
/**
 * A video, map or other thing of a third party's, in whose place something of the site's own stands until the visitor
 * allows it: nothing is asked of the third party before.
 *
 * @element consent-embed
 * @attr {string} src - The address as copied from the provider's page, or that of its frame.
 * @attr {string} title - What it shows; becomes the frame's title.
 * @attr {string} poster - A picture on the site's own server.
 * @attr {string} consent - Categories or services, all needed; default `multimedia`.
 * @attr {string} aspect-ratio - Such as `16/9`; default: the provider's.
 * @slot - Shown until the placeholder is there; a plain link is best.
 */
export declare class ConsentEmbed extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Set before the first element exists. */
    static host: EmbedHost;
    constructor();
    connectedCallback(): void;
    attributeChangedCallback(): void;
    /** The gate lets it in; answers with how to take it out again. */
    letIn(): () => void;
    /** The gate holds it: the placeholder stands in its place. */
    hold(): void;
}
/** Registers `<consent-embed>`; never throws when it is there already. */
export declare function define(host: EmbedHost): void;
export {};
