/** What another consent manager has kept of a visitor's choice, in the words that it used. */
export interface OldChoice {
    /**
     * Categories or services, whichever it asked about: yes, no, or null for what it knew and had no answer to. What it did not
     * know is not there.
     */
    answers: Map<string, boolean | null>;
    /** Services allowed inside a category, where it asked about those one by one. */
    services?: Map<string, readonly string[]>;
    /** Milliseconds since 1970; NaN for what is no date; undefined where it does not say. */
    decidedAt: number | undefined;
}
/** Answers as an object has them; whatever is no yes or no is no answer. */
export declare const answersIn: (values: object) => OldChoice["answers"];
/** What has not been answered at all is no choice; nor is a text that is not what it should be. */
export declare const orNone: (choice: OldChoice) => OldChoice | null;
