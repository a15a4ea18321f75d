/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */

/** Regions whose words are a file of their own; any other has those of its language. */
const TAG = /^(en-ca|fr-(be|ch|fr)|pt-br|zh-(hk|tw|hant)|[a-z]{2,})/;

/** The name of a language's file: a BCP 47 tag in small letters. Whether there is one, only fetching it tells. */
export const languageOf = (element: Element): string =>
  TAG.exec((element.closest<HTMLElement>('[lang]')?.lang || navigator.language).toLowerCase())?.[0] ?? 'en';
