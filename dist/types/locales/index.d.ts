/** The languages there are, as BCP 47 tags: one file each beside this one; the more particular before the more general. */
export declare const LANGUAGES: readonly ["en", "fr"];
