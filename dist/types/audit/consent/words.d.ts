/** What the buttons of a banner are called, in 32 languages: whole names, small letters. */
export interface Words {
    accept: readonly string[];
    reject: readonly string[];
    settings: readonly string[];
    save: readonly string[];
}
export declare const WORDS: Readonly<Record<string, Words>>;
/** The whole name of what closes a banner without a choice. */
export declare const CLOSES: RegExp;
/** What a banner speaks of, in any of them: a button alone is no banner. */
export declare const SUBJECT: RegExp;
/** The whole name is one of these, whatever marks stand around it: `Cookies : Deny all cookies (reloads the page)`. */
export declare const named: (kind: keyof Words) => RegExp;
