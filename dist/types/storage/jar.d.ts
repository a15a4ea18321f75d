/**
 * `document.cookie`, where nothing of the page's stands in front of it: on a page with an `<img name="cookie">` that is the
 * image, the prototype's accessor is not. Never throws.
 */
/** All cookies the page can see; '' when they are blocked. */
export declare const readCookies: () => string;
/** One cookie, as for `document.cookie`. Blocked (a sandboxed frame): nothing happens; whoever needs to know reads it back. */
export declare function writeCookie(cookie: string): void;
/** Where the record's cookie stands. */
export interface CookiePlace {
    name: string;
    /** `.example.org` shares the record across subdomains; '': this host only. */
    domain: string;
    path: string;
}
/** A value without meaning in the record's place: a denial, whatever the site's model. */
export declare const blankCookie: ({ name, domain, path }: CookiePlace) => void;
/** Ends the name of a cookie that is there between a withdrawal and the next page, which cleans up once more. */
export declare const TIDY = ".tidy";
/** Ends the name of a cookie that is there while a record waits to be sent to `record-url`. */
export declare const SEND = ".send";
