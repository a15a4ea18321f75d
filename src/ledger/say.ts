/** Puts into words what a developer got wrong: the name, the value, what is allowed. Each once a page. */
import type { Warn, WarningCode } from '../core/warning.js';

const ALLOWED: Record<string, string> = {
  'cookie-name': 'letters, digits, _ and -',
  'cookie-domain': 'a host name',
  'cookie-path': 'a path that begins with /',
  expires: 'whole days from 1 to 395',
  model: 'opt-in, opt-out, notice',
  layout: 'bar, box, dialog',
  position: 'bottom, top, bottom-start, bottom-end, center',
  theme: 'auto, light, dark',
  'heading-level': '1 to 6',
  'policy-url': 'an http(s), relative or mailto address',
  contact: 'a mail address, or an http(s), relative or mailto address',
};

const MESSAGES: Record<WarningCode, string> = {
  'unknown-name': '“{about}” is no category or service of this site, so this is held for ever.',
  'not-held': 'this script is not held, it has run already. Allowed: type="text/plain", with its address in data-src.',
  address: '“{about}” is refused. Allowed: an http(s) or relative address.',
  nonce: 'this script is held: it needs the nonce of this page, or an integrity.',
  empty: 'there is nothing here to hold. Allowed: data-src and its like, or a comment as the only content.',
  refused: 'this could not be let in: {about}',
  template: 'Firefox fetches from this template before consent. Put its markup in a comment instead.',
  second: 'a second <cookie-consent> does nothing. Allowed: one a page.',
  twice: 'the script is there twice. The second does nothing.',
  value: '{about} is not allowed, so {used} is used. Allowed: {allowed}.',
  json: 'the JSON in <cookie-consent> is ignored: {about}',
};

const told = new Map<string, WeakSet<object>>();

function isNews(message: string, element: object): boolean {
  const elements = told.get(message) ?? new WeakSet();
  told.set(message, elements);
  return !elements.has(element) && !!elements.add(element);
}

export const say: Warn = (code, element, about, used) => {
  const value = element instanceof Element && typeof about === 'string' ? element.getAttribute(about) : null;
  const words = {
    about: code === 'value' && value !== null ? `${String(about)}="${value}"` : String(about),
    used: used ? String(used) : 'nothing',
    allowed: ALLOWED[String(about)] ?? 'small letters, digits and hyphens, beginning with a letter',
  };
  const message = MESSAGES[code].replace(/\{(about|used|allowed)\}/g, (_, word: keyof typeof words) => words[word]);
  if (!isNews(message, element ?? document)) return;
  console[code === 'json' ? 'error' : 'warn'](`[temoin] ${message}`, ...(element ? [element] : []));
};
