/** Everything a page can see of what is stored for it and was loaded by it. Whatever is blocked is told of, not guessed. */
import { cookieNames } from '../storage/cleanup.js';
import type { FindingKind } from './types.js';

export interface Seen {
  found: { kind: FindingKind; name: string }[];
  /** What was blocked, in plain words. */
  blocked: string[];
}

/** Never answers, in a browser whose storage is broken, is no answer. */
const LONGEST_WAIT_MS = 3000;

/** Hosts that are not the page's own: not this one, none above or below it. */
export function thirdParties(urls: readonly string[], own: string): string[] {
  const base = own.replace(/^www\./, '');
  const hosts = urls.flatMap((url) => (URL.canParse(url) && /^https?:|^wss?:/.test(url) ? [new URL(url).hostname] : []));
  return [...new Set(hosts)].filter((host) => host !== base && !host.endsWith(`.${base}`) && !base.endsWith(`.${host}`));
}

export async function see(): Promise<Seen> {
  const blocked: string[] = [];
  const found: Seen['found'] = [];
  async function look(kind: FindingKind, what: string, names: () => Iterable<string> | Promise<Iterable<string>>): Promise<void> {
    try {
      const late = new Promise<never>((_, reject) => setTimeout(reject, LONGEST_WAIT_MS, new Error('no answer')));
      for (const name of await Promise.race([names(), late])) found.push({ kind, name });
    } catch {
      blocked.push(`${what}: this page may not look, or got no answer`);
    }
  }
  await look('cookie', 'Cookies', () => cookieNames().filter(Boolean));
  await look('localStorage', 'localStorage', () => Object.keys(localStorage));
  await look('sessionStorage', 'sessionStorage', () => Object.keys(sessionStorage));
  // Not in every browser, and not on plain http: what is not there holds nothing.
  await look('indexedDB', 'IndexedDB', async () => ((await indexedDB.databases()) ?? []).flatMap(({ name }) => name ?? []));
  await look('cache', 'Caches', async () => ('caches' in window ? caches.keys() : []));
  await look('service worker', 'Service workers', async () =>
    'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).flatMap(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL ?? []) : [],
  );
  await look('third party', 'Resources', () => thirdParties(performance.getEntriesByType('resource').map(({ name }) => name), location.hostname));
  return { found, blocked };
}
