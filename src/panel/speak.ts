import type { Words } from './wording.js';

/**
 * Says on an element which language its words are in, and which way they run.
 * Where the browser knows the language already, it is left alone: `fr` texts keep the voice of a page in `fr-CA`.
 * The browser is asked, not the page: Firefox 153 does not hand a language down into a shadow root.
 */
export function speak(element: HTMLElement, { lang, dir }: Words): void {
  element.dir = dir;
  element.removeAttribute('lang');
  if (!element.matches(`:lang(${lang})`)) element.lang = lang;
}
