/** Which language the panel speaks: the element's `lang`, the nearest one above it, the browser's, English. */

/** Of the languages there are, the one asked for, or its plain form: `fr-CA` → `fr`. */
export function languageOf(element: Element, available: readonly string[]): string {
  const asked = element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || navigator.language;
  for (let tag = asked.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = available.find((name) => name.toLowerCase() === tag);
    if (found) return found;
  }
  return 'en';
}
