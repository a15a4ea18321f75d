/** The Content-Security-Policy that a server sends until the record allows more (CONTRACT §3.4). */
import { hostsIn, OPENED, sourcesIn, wordIn } from './csp.js';
import { isInDate, type ConsentRecord } from './record.js';

export interface StrictPolicyOptions {
  /**
   * What a category, or one service of it (`multimedia/youtube`), is loaded from once it is granted: `*.example.org`,
   * `https://example.org:8443/path`. A service's hosts belong under its own name alone, or its category opens them.
   */
  hosts?: Readonly<Record<string, readonly string[]>>;
  /** Directives in place of the default ones; hosts of what is granted are added to theirs. */
  base?: Readonly<Record<string, readonly string[]>>;
  /** Fresh in each answer. With it, no inline script runs that does not carry it. */
  nonce?: string;
  /** A group of the `Reporting-Endpoints` header. */
  reportTo?: string;
  /** Where browsers without it report: a path or an address. */
  reportUri?: string;
  /** Milliseconds since 1970; default: the clock. */
  now?: number;
}

const SELF = "'self'";

// Inline code is the site's own and can ask nobody but those named here; `data:` and `blob:` ask nobody.
const BASE = {
  'default-src': [SELF],
  'script-src': [SELF],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'data:', 'blob:'],
  'font-src': [SELF, 'data:'],
  'connect-src': [SELF],
  'media-src': [SELF, 'data:', 'blob:'],
  'frame-src': [SELF],
  'worker-src': [SELF, 'blob:'],
  'object-src': ["'none'"],
  'base-uri': [SELF],
  'form-action': [SELF],
} satisfies Record<string, readonly string[]>;

const isYes = (answers: object | undefined, name: string): boolean | undefined =>
  answers && Object.hasOwn(answers, name) ? (answers as Record<string, unknown>)[name] === true : undefined;

/** Whether a category, or `category/service`, is granted: only what the record itself says yes to. */
export function isGranted(name: string, { choices, services }: ConsentRecord): boolean {
  const [category, service] = name.split('/');
  return (service === undefined ? undefined : isYes(services, service)) ?? isYes(choices, category!) ?? false;
}

/**
 * The header's value. `record` is what `readConsent` gives; null, or one that has expired, lets no third party in.
 * @throws ConsentError `bad-argument` for a host, directive, nonce or report address that is none: none of them can add
 * a directive of its own.
 */
export function strictPolicy(record: ConsentRecord | null | undefined, options: StrictPolicyOptions = {}): string {
  const { hosts = {}, base = {}, nonce, reportTo, reportUri, now = Date.now() } = options;
  const valid = record && isInDate(record, now) ? record : null;
  // Looked at whether granted or not: a mistake must not wait for a visitor's yes.
  const open = Object.entries(hosts).flatMap(([name, list]) => (hostsIn(name, list).length && valid && isGranted(name, valid) ? list : []));
  const inline = nonce === undefined ? "'unsafe-inline'" : `'nonce-${wordIn('nonce', nonce, /^[\w+/-]+={0,2}$/)}'`;
  const directives = { ...BASE, 'script-src': [...BASE['script-src'], inline], ...base };
  const lines = Object.entries(directives).map(([name, list]) => {
    const sources = sourcesIn(name, list);
    const all = OPENED.includes(name) ? [...new Set([...sources, ...open])] : sources;
    return [name, ...(all.length > 1 ? all.filter((source) => source !== "'none'") : all)].join(' ');
  });
  if (reportUri !== undefined) lines.push(`report-uri ${wordIn('reportUri', reportUri, /^[\w.~:/?#@!$&'()*+=%-]+$/)}`);
  if (reportTo !== undefined) lines.push(`report-to ${wordIn('reportTo', reportTo, /^[\w-]+$/)}`);
  return lines.join('; ');
}
