/** What an item or a host is for: the site's word, then what is known for sure, then the lists, then who wrote it. */
import cookies from 'temoin:cookies';
import hosts from 'temoin:hosts';
import { hostOf } from '../observe/origin.js';
import type { Classified, Confidence, Origin, Purpose, StoreKind } from '../types/index.js';
import type { Inventory } from './inventory.js';
import { KNOWN_HOSTS, KNOWN_ITEMS } from './overlay.js';
import { fits } from './pattern.js';
import { sameSite } from './site.js';

const UNKNOWN: Classified = { purpose: 'unclassified', confidence: 'low', source: 'none', vendor: null, pattern: null };

const classified = (purpose: Purpose, confidence: Confidence, source: string, vendor: string | null, pattern: string | null = null): Classified => ({ purpose, confidence, source, vendor, pattern });

const byHost = new Map<string, [Purpose, string, string]>();
for (const line of hosts.split('\n')) {
  const [purpose = '', vendor = '', domains = ''] = line.split('\t');
  for (const domain of domains.split(' ')) byHost.set(domain, [purpose, vendor, 'third-party-web']);
}
for (const [host, purpose, vendor] of KNOWN_HOSTS) byHost.set(host, [purpose, vendor, 'overlay']);

const LETTERS: Record<string, Purpose> = { f: 'functional', a: 'analytics', m: 'marketing' };

interface Listed {
  name: string;
  purpose: Purpose;
  vendor: string;
  domains: string[];
}

const listed: Listed[] = cookies.split('\n').map((line) => {
  const [name = '', letter = '', vendor = '', domains = ''] = line.split('\t');
  return { name, purpose: LETTERS[letter] ?? 'unclassified', vendor, domains: domains.split(' ').filter(Boolean) };
});
const listedExactly = new Map(listed.filter(({ name }) => !name.endsWith('*')).map((entry) => [entry.name, entry]));
const listedPrefixes = listed.filter(({ name }) => name.endsWith('*'));

/** A short prefix fits half the web's cookies: it needs its own domain beside it. */
const SHORT = 4;

function inDatabase(name: string, host: string, third: boolean): Classified | null {
  const here = (entry: Listed) => entry.domains.some((domain) => sameSite(domain, host));
  const entry = listedExactly.get(name) ?? listedPrefixes.find((one) => name.startsWith(one.name.slice(0, -1)) && (one.name.length > SHORT || here(one)));
  if (!entry) return null;
  // A first-party cookie with somebody's well-known name may still be the site's own: a hint, not evidence.
  const confidence = here(entry) ? 'high' : third ? 'medium' : 'low';
  return classified(entry.purpose, confidence, 'open-cookie-database', entry.vendor, entry.name);
}

/** Measurement that hides behind the site's own host, by how it is asked. */
const PROXIED: readonly [RegExp, RegExp, Purpose, string][] = [
  [/\/g\/collect$/, /[?&]tid=G-/, 'analytics', 'Google Analytics'],
  [/\/j?\/?collect$/, /[?&]tid=UA-/, 'analytics', 'Google Analytics'],
  [/\/(matomo|piwik)\.php$/, /[?&]idsite=/, 'analytics', 'Matomo'],
  [/\/gtm\.js$/, /[?&]id=GTM-/, 'analytics', 'Google Tag Manager'],
];

export class Classifier {
  constructor(readonly inventory: Inventory) {}

  host(host: string): Classified {
    const own = this.inventory.host(host);
    if (own) return classified(own.purpose, 'high', 'inventory', own.service, null);
    for (let part = host; part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
      const known = byHost.get(part);
      if (known) return classified(known[0], known[2] === 'overlay' ? 'high' : 'medium', known[2], known[1], part);
    }
    return UNKNOWN;
  }

  /** A request; `site` is the page's host. */
  request(url: string, site: string): Classified {
    const host = hostOf(url);
    if (!sameSite(host, site)) return this.host(host);
    const own = this.inventory.host(host);
    if (own && host !== site) return classified(own.purpose, 'high', 'inventory', own.service);
    const { pathname, search } = new URL(url);
    const proxied = PROXIED.find(([path, query]) => path.test(pathname) && query.test(search));
    return proxied ? classified(proxied[2], 'high', 'overlay', proxied[3]) : classified('necessary', 'high', 'first-party', null);
  }

  item(kind: StoreKind, name: string, host: string, site: string, by: Origin | null): Classified {
    const own = this.inventory.item(kind, name);
    if (own) return classified(own.purpose, 'high', 'inventory', own.service, null);
    for (const { purpose, vendor, names } of KNOWN_ITEMS) {
      const pattern = names.find((one) => fits(one, name));
      if (pattern) return classified(purpose, 'high', 'overlay', vendor, pattern);
    }
    const third = !sameSite(host, site);
    const writer = by && /^https?:/.test(by.script) ? hostOf(by.script) : null;
    const from = third ? this.host(host) : writer && !sameSite(writer, site) ? this.host(writer) : UNKNOWN;
    if (from.purpose !== 'unclassified' && from.purpose !== 'delivery') return { ...from, source: third ? from.source : 'writer', pattern: null };
    return inDatabase(name, host, third) ?? UNKNOWN;
  }
}

/** Whether the visitor must have said yes first; `unclassified` and `delivery` have rules of their own. */
export const needsConsent = (purpose: Purpose): boolean => !['necessary', 'unclassified', 'delivery'].includes(purpose);
