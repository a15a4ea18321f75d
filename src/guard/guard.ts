/**
 * Best effort for what a site forgot to mark (CONTRACT §3.4): an early policy, and an eye on what asks all the same. Not a
 * guarantee: the browser's parser reads ahead of every script.
 */
import type { Policy } from '../core/policy.js';
import { readConsent, type ConsentRecord } from '../core/record.js';
import { isGranted } from '../core/strict-policy.js';
import { readCookies } from '../storage/jar.js';
import { categoryOfHost, hostsInAttribute, hostsInPolicy, inFull, isAmong, type Hosts } from './hosts.js';
import { recall, remember } from './memory.js';
import { watch } from './watch.js';

type Api = { export(): { policy: Policy | null } } | undefined;
const api = (): Api => Reflect.get(window, 'cookieConsent');

function inject(content: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = content;
  document.head.append(meta);
}

/** `tag`: the script tag with `data-guard`; `load` gets the built-in table, at once where the parser can be made to wait. */
export function guard(tag: HTMLScriptElement, load: (now: boolean) => void): (table: Record<string, string>) => void {
  const cookieName = tag.dataset['cookieName'] ?? 'cookie_consent';
  const memory = recall(cookieName);
  const record = readConsent(readCookies(), { cookieName, noticeVersion: tag.dataset['noticeVersion'] ?? memory?.noticeVersion ?? '1' });
  const declared = hostsInAttribute(tag.dataset['guard']!);
  let table: Hosts | undefined;
  const { hostname } = location;
  // The site itself, what is under it, where temoin comes from, and what the site calls essential.
  const own = [hostname, `*.${hostname.replace(/^www\./, '')}`, new URL(tag.src).host, ...(declared['essential'] ?? [])];
  let open = own;

  const known = (): Hosts[] => [declared, hostsInPolicy(api()?.export().policy ?? { ...({} as Policy), categories: [] }), memory?.hosts ?? {}, table ?? {}];

  function hold(by: ConsentRecord | null): void {
    const granted = by ? known().flatMap((hosts) => Object.entries(hosts).flatMap(([name, list]) => (isGranted(name, by) ? list : []))) : [];
    open = [...own, ...inFull(granted)];
    inject(`default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${[...new Set(inFull(open))].join(' ')}; base-uri 'self'`);
  }

  const seen: { url: string; from: string; category: string | null }[] = [];
  Reflect.set(window, Symbol.for('temoin.unmarked'), seen);
  const waiting: (() => void)[] = [];
  watch(
    ({ protocol, hostname: host }) => /^(http|ws)s?:$/.test(protocol) && !isAmong(host, open),
    ({ href, hostname: host }, from, element) => {
      // A browser's report names the host alone, after the element has been seen.
      if (seen.some(({ url, from: before }) => url === href && before === from) || (!element && seen.some(({ url }) => url.startsWith(href)))) return;
      const one = { url: href, from, category: null as string | null };
      seen.push(one);
      waiting.push(() => {
        one.category = categoryOfHost(host, known());
        console.warn(`[temoin] guard: nobody marked ${href} (${from}). Held by data-consent="${one.category ?? 'the category it belongs to'}"`, element ?? '');
      });
      if (table) for (const say of waiting.splice(0)) say();
      else load(false);
    },
  );

  document.addEventListener('consent-ready', (event) => {
    // A change of what is granted takes another page: a policy that was injected cannot be taken back.
    (event.target as Element).setAttribute('strict-policy', '');
    if (record && !(event as CustomEvent<{ record: unknown }>).detail.record) hold(null);
  });
  document.addEventListener('consent-change', (event) => {
    const { record: next, granted } = (event as CustomEvent<{ record: ConsentRecord | null; granted: string[] }>).detail;
    const policy = api()?.export().policy;
    if (!next) remember(cookieName, null);
    else if (granted[0] && policy) remember(cookieName, { noticeVersion: next.noticeVersion, hosts: hostsInPolicy(policy) });
  });

  const grantsSomething = record && [...Object.values(record.choices), ...Object.values(record.services)].includes(true);
  const isLate = tag.async || tag.defer || document.readyState !== 'loading';
  if (isLate) console.warn('[temoin] guard: too late. Allowed: first in <head>, neither async nor defer', tag);
  // The table says which hosts a grant opens; without it those that the site declares are all there are.
  if (grantsSomething && !isLate) load(true);
  else hold(record);
  return (said) => {
    if (table) return;
    table = Object.fromEntries(Object.entries(said).map(([category, hosts]) => [category, hosts.split(' ')]));
    if (grantsSomething && !isLate) hold(record);
    for (const say of waiting.splice(0)) say();
  };
}
