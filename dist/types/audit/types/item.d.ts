/** What somebody decided an item is, and whose it is. */
/** What an item is for. `consent`: the record of the choice itself. */
export type Purpose = 'necessary' | 'functional' | 'analytics' | 'marketing' | 'multimedia' | 'unclassified' | (string & {});
export type Confidence = 'high' | 'medium' | 'low';
/** What somebody decided an item is, and on whose word. */
export interface Classified {
    purpose: Purpose;
    confidence: Confidence;
    /** `inventory`, `overlay`, `open-cookie-database`, `third-party-web`, `writer`, `none` */
    source: string;
    vendor: string | null;
    /** The pattern that matched, so that generated names count as one: `_ga_*`. */
    pattern: string | null;
}
/** Code that did something: where it stands, and what brought that code into the page. */
export interface Origin {
    /** Without query; `inline` in the page counts as the page. */
    script: string;
    line: number;
    column: number;
    /** From the script up to the document. */
    chain: string[];
}
