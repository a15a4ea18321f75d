/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */
/** The first of the languages there are that begins what is asked for: `fr-CA` is met by `fr-CA`, else by `fr`. */
export declare const languageOf: (element: Element, available: readonly string[]) => string;
