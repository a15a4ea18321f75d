/** The name of a language's file, from a BCP 47 tag. What a region says otherwise is in there too: the panel looks. */
export declare const languageOf: (element: Element) => string;
/** The texts of an element's language, in English where there are none: only fetching them tells. */
export declare const textsOf: (element: Element) => Promise<{
    default: import("../locales/texts.js").Texts;
}>;
