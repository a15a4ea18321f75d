/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */
import { page } from './page.js';

/** The name of a language's file, from a BCP 47 tag. What a region says otherwise is in there too: the panel looks. */
export const languageOf = (element: Element): string =>
  (element.closest<HTMLElement>('[lang]')?.lang || navigator.language).toLowerCase().match(/[a-z]*/)![0];

/** The texts of an element's language, in English where there are none: only fetching them tells. */
export const textsOf = (element: Element) => page.load(`locales/${languageOf(element)}`).catch(() => page.load('locales/en'));
