/** Removes what third-party code left behind in first-party storage (CONTRACT §3.3). */
import { readCookies, writeCookie } from './jar.js';

/** `_ga_*` → a test of whole names. */
export const matcher = (patterns: readonly string[]): ((name: string) => boolean) => {
  const whole = new RegExp(`^(${patterns.map((pattern) => pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`);
  return (name) => !!name && whole.test(name);
};

/** A host, or a path, and all that it lies under. */
const upwards = (parts: string[], take: (parts: string[], index: number) => string): string[] => parts.map((_, index) => take(parts, index));

/** Host only (''), then every domain the page may have set a cookie for: its host and each parent of it. */
export const cookieDomains = (host: string): string[] => ['', ...upwards(host.split('.'), (labels, index) => labels.slice(index).join('.'))];

/** Every path that a page's path lies under, with and without the slash at its end. */
export const cookiePaths = (path: string): string[] => upwards(path.split('/'), (parts, index) => parts.slice(0, index + 1).join('/')).flatMap((prefix) => [prefix, `${prefix}/`]);

/**
 * Expires the cookies of those names wherever a page can have set them: it cannot see where one stands, and a browser
 * deletes only what has the same place and attributes (RFC 6265bis §5.7; CHIPS for `Partitioned`).
 */
export function expireCookies(patterns: readonly string[], keep: (name: string) => boolean): void {
  const seen = readCookies().split(/; */).map((cookie) => cookie.split('=')[0]!);
  // A cookie on another path is invisible here but can be expired blind, when its whole name is declared.
  for (const name of [...seen.filter(matcher(patterns)), ...patterns.filter((pattern) => !pattern.includes('*'))])
    if (!keep(name))
      for (const domain of cookieDomains(location.hostname))
        for (const path of cookiePaths(location.pathname))
          for (const form of ['', ';secure', ';secure;partitioned']) writeCookie(`${name}=;max-age=0;path=${path};domain=${domain}${form}`);
}

/** Removes keys of those names from localStorage and sessionStorage. */
export function removeKeys(patterns: readonly string[], keep: (name: string) => boolean): void {
  const matches = matcher(patterns);
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[area])) if (matches(key) && !keep(key)) window[area].removeItem(key);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }
}
