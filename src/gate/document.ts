/** The document itself, where nothing of the page's stands in front of it. */

/**
 * A property of `document`. On a page with an `<img name="readyState">`, that is the image (HTML §3.1.7, named access on
 * Document): the prototype's accessor is not.
 */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** A new element, likewise. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
