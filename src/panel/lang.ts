import { nothing } from 'lit/html.js';
import type { Texts } from '../locales/texts.js';

/** The `lang` to write where `texts` are shown: none where the page says it already, so that `fr-CA` keeps its own voice. */
export const langOf = (element: Element, { lang }: Pick<Texts, 'lang'>) =>
  element.matches(`:lang(${lang})`) ? nothing : lang;
