/** `Set-Cookie` and `document.cookie = …`, read as a browser reads them (RFC 6265bis §5.6). */
export interface SetCookie {
    name: string;
    value: string;
    /** Without a leading dot; null: the host itself. */
    domain: string | null;
    path: string | null;
    /** As asked for; null: a session cookie. Zero or less deletes. */
    seconds: number | null;
    httpOnly: boolean;
    partitioned: boolean;
}
export declare function parseSetCookie(text: string, now: number): SetCookie;
