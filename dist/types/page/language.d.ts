/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */
/** BCP 47 tags, each a file in `locales/`; the more particular before the more general. */
export declare const LANGUAGES: string[];
/** The first of the languages there are that begins what is asked for: `fr-CA` is met by `fr-CA`, else by `fr`. */
export declare const languageOf: (element: Element) => string;
