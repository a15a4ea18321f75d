/** Looks through the page for what a developer got wrong; the visitor's panel is where a first visit comes by. */
import type { Warn } from '../core/warning.js';

/** `known`: whether the site declared a name. */
export function lint(known: (name: string) => boolean, warn: Warn): void {
  // An `<img name="querySelectorAll">` hides the document's own.
  const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
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
