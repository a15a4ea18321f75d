/** The one line of markup that would put a finding right. */
import type { Finding } from '../inspect/types.js';

/** Stands where temoin cannot know the category. */
const UNKNOWN = '…';
const LONGEST = 400;

/** Of what carries an address: the attribute the gate wants it under (CONTRACT §3.1). */
const HELD: Readonly<Record<string, string>> = { src: 'data-src', srcset: 'data-srcset', href: 'data-href', data: 'data-data', poster: 'data-poster' };

/** Which category would hold it; null when neither the site nor temoin knows. */
export const categoryOf = ({ category, guess }: Finding): string | null => category ?? guess?.category ?? null;

/** A copy in a document that loads nothing: one in the page would ask for its picture once more. */
const copyOf = (element: Element): Element => document.implementation.createHTMLDocument('').importNode(element, false);

/** The element as it stands in the page, without what is in it. */
export const tagOf = (element: Element): string => copyOf(element).outerHTML.slice(0, LONGEST);

/** The element as it should stand there. */
export function marked(element: Element, names: string): string {
  const copy = copyOf(element);
  if (copy.localName === 'script') {
    const type = copy.getAttribute('type');
    if (type && type !== 'text/javascript') copy.setAttribute('data-type', type);
    copy.setAttribute('type', 'text/plain');
  }
  for (const [from, to] of Object.entries(HELD)) {
    const address = copy.getAttribute(from);
    if (address === null) continue;
    copy.removeAttribute(from);
    copy.setAttribute(to, address);
  }
  copy.setAttribute('data-consent', names);
  return copy.outerHTML.slice(0, LONGEST);
}

const attribute = (name: string, value: string): string => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** For what has no element: what declares it, so that it is cleaned up, or where to look for who asks. */
export function declared({ kind, name, ...finding }: Finding): string {
  const category = categoryOf({ kind, name, ...finding }) ?? UNKNOWN;
  const declare = (what: string, value: string) => `<consent-category ${attribute('name', category)} ${attribute(what, value)}>`;
  const isDeclared = finding.standing === 'declared but not granted';
  switch (kind) {
    case 'third party':
      return isDeclared ? `<script type="text/plain" ${attribute('data-consent', finding.service ?? category)} data-src="…">` : `<consent-service name="…" ${attribute('hosts', name)}>`;
    case 'service worker':
      return `cookieConsent.whenGranted('${category}').then(() => navigator.serviceWorker.register(…))`;
    default:
      if (isDeclared) return `<script type="text/plain" ${attribute('data-consent', finding.service ?? category)} data-src="…">`;
      return kind === 'cookie' ? declare('cookies', name) : declare('storage', `${{ indexedDB: 'idb:', cache: 'cache:', localStorage: '', sessionStorage: '' }[kind]}${name}`);
  }
}
