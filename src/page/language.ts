/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */

/** Of the languages there are, the one asked for, or its plain form: `fr-CA` → `fr`. */
export function languageOf(element: Element, available: readonly string[]): string {
  const asked = element.closest<HTMLElement>('[lang]')?.lang || navigator.language;
  const found = (tag: string) => available.find((name) => name.toLowerCase() === tag.toLowerCase());
  return found(asked) ?? found(asked.replace(/-.*/, '')) ?? 'en';
}
