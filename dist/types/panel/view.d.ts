/** What the page hands to the panel as values, and what the panel answers with as events. */
import type { Choices, Decision } from '../core/decision.js';
import type { Category, Model } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { EmbedKind, SiteTexts, Texts } from '../locales/texts.js';
export type ViewName = 'banner' | 'preferences';
/** Everything the panel needs to draw itself; a new object at every change. */
export interface View {
    /** The preferences stand in the page, not over it. */
    isInPage?: boolean;
    /** What is on screen; `null`: nothing but, for a moment, the status message. */
    name: ViewName | null;
    /**
     * Why the visitor is asked; decides one sentence of the banner.
     * `null`: nothing is asked.
     */
    reason: 'first' | 'notice' | 'category' | null;
    texts: Texts;
    /** The site's own words, over `texts`. */
    siteTexts: SiteTexts;
    /** `essential` first. */
    categories: readonly Category[];
    /** What holds now, for categories and services; what is missing is denied. */
    granted: Choices;
    /** Categories that were not there when the visitor last chose. */
    added: readonly string[];
    /** How many days the choice was kept that has run out; 0: none has. */
    expiredDays: number;
    /** The choice in force. */
    record: Pick<ConsentRecord, 'id' | 'decidedAt'> | null;
    /** Days a choice is kept. */
    expiresDays: number;
    /** Categories denied by Global Privacy Control, whatever is clicked. */
    gpcDenied: readonly string[];
    layout: 'bar' | 'box' | 'dialog';
    position: 'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'center';
    model: Model;
    headingLevel: number;
    policyUrl: string | null;
    controller: string | null;
    /** A mail address or an http(s) URL. */
    contact: string | null;
    /**
     * Said once to assistive technology after a choice; `null`: nothing to say.
     * The panel has to stay in the tree for it to be heard.
     */
    status: 'accepted' | 'rejected' | 'saved' | 'withdrawn' | null | undefined;
}
/** What the placeholder of one embed needs. */
export interface EmbedView {
    texts: Texts;
    siteTexts: SiteTexts;
    categories: readonly Category[];
    /** The categories and services that “always” grants. */
    names: readonly string[];
    kind: EmbedKind;
    title: string;
    /** For example `YouTube` and `Google`. */
    service: string;
    provider: string;
    /** Where the thing can be watched without embedding it. */
    link: string;
    /** A picture on the site's own server. */
    poster: string | null;
}
/** The visitor decided. */
export type DecisionEvent = Event & {
    readonly decision: Decision;
};
/** The visitor asks for another view; `null`: closed without a change. */
export type ViewEvent = Event & {
    readonly view: ViewName | null;
};
export interface Answers {
    'consent-decision': Pick<DecisionEvent, 'decision'>;
    'consent-view': Pick<ViewEvent, 'view'>;
    /** The visitor plays this one embed now; nothing is stored. */
    'embed-once': object;
}
/** Tells the page. Bubbles, stays inside the shadow tree. */
export declare const answer: <Type extends keyof Answers>(from: EventTarget, type: Type, what: Answers[Type]) => void;
declare global {
    interface ShadowRootEventMap {
        'consent-decision': DecisionEvent;
        'consent-view': ViewEvent;
    }
    interface HTMLElementEventMap {
        'consent-decision': DecisionEvent;
        'consent-view': ViewEvent;
        'embed-once': Event;
    }
}
