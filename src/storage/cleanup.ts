/** Removes what third-party code left behind in first-party storage (CONTRACT §3.3). */
import { readCookies, writeCookie } from './jar.js';

/** `_ga_*` → a test of whole names. */
export const matcher = (patterns: readonly string[]): ((name: string) => boolean) => {
  const whole = new RegExp(`^(${patterns.map((pattern) => pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`);
  return (name) => !!name && whole.test(name);
};

/** Host only (''), then every domain the page may have set a cookie for: its host and each parent of it. */
export const cookieDomains = (host: string): string[] => ['', ...host.split('.').map((_, index, labels) => labels.slice(index).join('.'))];

/** Every path that a page's path lies under, with and without the slash at its end. */
export const cookiePaths = (path: string): string[] =>
  path.split('/').flatMap((_, index, parts) => ['', '/'].map((end) => parts.slice(0, index + 1).join('/') + end));

/**
 * Expires a cookie wherever a page can have set it: the page cannot see where it stands, and a browser deletes only what
 * has the same place and attributes (RFC 6265bis §5.7; CHIPS for `Partitioned`).
 */
export function expireCookie(name: string): void {
  for (const domain of cookieDomains(location.hostname))
    for (const path of cookiePaths(location.pathname))
      for (const form of ['', ';secure', ';secure;partitioned']) writeCookie(`${name}=;max-age=0;path=${path};domain=${domain}${form}`);
}

/** Names of all cookies that the page can see. */
export const cookieNames = (): string[] => readCookies().split(/; */).map((cookie) => cookie.split('=')[0]!);

/** Removes keys of those names from localStorage and sessionStorage. */
export function removeKeys(mustGo: (name: string) => boolean): void {
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[area])) if (mustGo(key)) window[area].removeItem(key);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }
}
