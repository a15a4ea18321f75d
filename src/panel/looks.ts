/** What the attributes of `<cookie-consent>` say of how the panel looks and whom it names (CONTRACT §2). */
import type { Warn } from '../core/warning.js';
import type { View } from './view.js';

export type Looks = Pick<View, 'layout' | 'position' | 'headingLevel' | 'policyUrl' | 'controller' | 'contact'>;

/** The absolute form of an http(s), relative or mailto address; null for anything else. */
export function safeAddress(value: string): string | null {
  if (!URL.canParse(value, document.baseURI)) return null;
  const { protocol, href } = new URL(value, document.baseURI);
  // `file:` is what a relative address becomes on a page opened from disk.
  return /^(https?|mailto):$/.test(protocol) || protocol === location.protocol ? href : null;
}

const isMail = (value: string): boolean => /^[^\s@:/]+@[^\s@]+$/.test(value);

/**
 * Search engines and previews of links get no modal over what they came for. They are asked all the same, as is a visitor whose
 * phone is called CUBOT; a driven browser is none of them: who audits sees what visitors see.
 */
const isCrawler = (): boolean => /bot|crawl|spider|preview|external/i.test(navigator.userAgent);

export function looksOf(host: Element, warn: Warn): Looks {
  /** One of a list, of which the first is the default. */
  const oneOf = <const T extends readonly string[]>(name: string, ...allowed: T): T[number] => {
    const value = host.getAttribute(name) ?? allowed[0]!;
    if (allowed.includes(value)) return value;
    warn('value', host, name, allowed[0]);
    return allowed[0]!;
  };
  const address = (name: string): string | null => {
    const value = host.getAttribute(name);
    const safe = value && (isMail(value) ? value : safeAddress(value));
    if (value && !safe) warn('value', host, name);
    return safe;
  };
  // Only the style sheet reads it; here a wrong value is told.
  oneOf('theme', 'auto', 'light', 'dark');
  const layout = oneOf('layout', 'bar', 'box', 'dialog');
  return {
    layout: isCrawler() ? 'bar' : layout,
    position: oneOf('position', 'bottom', 'top', 'bottom-start', 'bottom-end', 'center'),
    headingLevel: Number(oneOf('heading-level', '2', '1', '3', '4', '5', '6')),
    policyUrl: address('policy-url'),
    controller: host.getAttribute('controller'),
    contact: address('contact'),
  };
}
