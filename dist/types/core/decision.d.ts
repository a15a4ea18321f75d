/** What the visitor did, before it becomes a record. */
export type Action = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'gpc' | 'import';
/** Where it was done. `opener`: a `data-consent-action` in the page; `api`: a method call. */
export type Source = 'banner' | 'preferences' | 'embed' | 'record' | 'opener' | 'api' | 'gpc' | 'import';
/** Categories, or services, to yes or no. */
export type Choices = Readonly<Record<string, boolean>>;
/** A copy that holds what is there and nothing that a polluted `Object.prototype` says. */
export declare const plain: <Value = boolean>(values?: Readonly<Record<string, Value>>) => Record<string, Value>;
export interface Decision {
    action: Action;
    source: Source;
    /** For `save` and `embed`: categories and services. What is left out stays as it was. */
    choices?: Choices;
    /** ISO 8601, UTC: of what is no answer of the visitor's, and makes none hold longer. Default: as the site says. */
    expiresAt?: string;
    /** The texts the visitor was shown, for the record's `noticeHash`. */
    notice?: unknown;
}
