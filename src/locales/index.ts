/** The languages there are, as BCP 47 tags: one file each beside this one. */
export const LANGUAGES = ['en', 'fr'] as const;
