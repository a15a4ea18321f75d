/** Looks through the page for what a developer got wrong; the visitor's panel is where a first visit comes by. */
import type { Warn } from '../core/warning.js';
import { added } from './added.js';
import { difference } from './equal.js';

/** What a keyboard stops at. */
const STOPS = 'a[href],button,input,select,textarea,summary,iframe,[tabindex="0"]';

/** `host`: `<cookie-consent>`; `known`: whether the site declared a name. */
export function lint(host: HTMLElement, known: (name: string) => boolean, warn: Warn): void {
  // An `<img name="querySelectorAll">` hides the document's own.
  const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
  const [first] = all(STOPS);
  // Who comes by keyboard meets the panel first (WCAG 2.2, 2.4.3).
  if (first && !host.contains(first) && host.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) warn('place', host, first.localName);
  const differs = difference([...host.shadowRoot!.querySelectorAll('[part~=accept-all],[part~=reject-all]')]);
  if (differs) warn('unequal', host, differs);
  // Looked for a moment late: by then the whole body may be another, and its element is in charge.
  for (const other of all('cookie-consent')) if (host.isConnected && other !== host) warn('second', other);
  // One made from the script has its `data-guard` as well.
  const [late] = all('cookie-consent[guard]');
  if (late && !all('script[data-guard]')[0]) warn('guard', late);
  for (const element of all('[data-consent],consent-embed')) {
    const names = element.getAttribute('data-consent') ?? element.getAttribute('consent') ?? 'multimedia';
    const unknown = names.split(/\s+/).find((name) => !known(name));
    if (unknown !== undefined) warn('unknown-name', element, unknown);
    // Firefox fetches these out of a template that came with the page (attack-vectors §0.3).
    if (element instanceof HTMLTemplateElement && element.content.querySelector('[src],[srcset],[href],[poster]'))
      warn('template', element);
  }
}

added.lint = lint;
