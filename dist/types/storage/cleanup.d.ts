/** `_ga_*` → a test of whole names. */
export declare const matcher: (patterns: readonly string[]) => ((name: string) => boolean);
/** Host only (''), then every domain the page may have set a cookie for: its host and each parent of it. */
export declare const cookieDomains: (host: string) => string[];
/** Every path that a page's path lies under, with and without the slash at its end. */
export declare const cookiePaths: (path: string) => string[];
/**
 * Expires a cookie wherever a page can have set it: the page cannot see where it stands, and a browser deletes only what
 * has the same place and attributes (RFC 6265bis §5.7; CHIPS for `Partitioned`).
 */
export declare function expireCookie(name: string): void;
/** Names of all cookies that the page can see. */
export declare const cookieNames: () => string[];
/** Removes keys of those names from localStorage and sessionStorage. */
export declare function removeKeys(mustGo: (name: string) => boolean): void;
