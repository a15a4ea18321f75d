/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */

/** BCP 47 tags, each a file in `locales/`; the more particular before the more general. */
export const LANGUAGES = ['en', 'fr'];

/** The first of the languages there are that begins what is asked for: `fr-CA` is met by `fr-CA`, else by `fr`. */
export const languageOf = (element: Element): string => {
  const asked = `${element.closest<HTMLElement>('[lang]')?.lang || navigator.language}-`.toLowerCase();
  return LANGUAGES.find((name) => asked.startsWith(`${name}-`.toLowerCase())) ?? 'en';
};
