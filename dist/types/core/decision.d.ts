/** What the visitor did, before it becomes a record. */
export type Action = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'gpc' | 'import';
/** Where it was done. `opener`: a `data-consent-action` in the page; `api`: a method call. */
export type Source = 'banner' | 'preferences' | 'embed' | 'record' | 'opener' | 'api' | 'gpc' | 'import';
/** Categories, or services, to yes or no. */
export type Choices = Readonly<Record<string, boolean>>;
/** A copy that holds what was chosen and nothing that a polluted `Object.prototype` says. */
export declare const plain: (choices?: Choices) => Record<string, boolean>;
export interface Decision {
    action: Action;
    source: Source;
    /** For `save` and `embed`: categories and services. What is left out stays as it was. */
    choices?: Choices;
    /** The texts the visitor was shown, for the record's `noticeHash`. */
    notice?: unknown;
}
