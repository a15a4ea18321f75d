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

export function parseSetCookie(text: string, now: number): SetCookie {
  const [pair = '', ...parts] = text.split(';');
  const equals = pair.indexOf('=');
  const name = equals < 0 ? '' : pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  const attributes = new Map(
    parts.map((part): [string, string] => {
      const [key = '', ...rest] = part.split('=');
      return [key.trim().toLowerCase(), rest.join('=').trim()];
    }),
  );
  const maxAge = attributes.get('max-age');
  const expires = Date.parse(attributes.get('expires') ?? '');
  const seconds = maxAge !== undefined && /^-?\d+$/.test(maxAge) ? Number(maxAge) : Number.isNaN(expires) ? null : Math.round((expires - now) / 1000);
  return {
    name,
    value,
    domain: attributes.get('domain')?.replace(/^\./, '').toLowerCase() || null,
    path: attributes.get('path') || null,
    seconds,
    httpOnly: attributes.has('httponly'),
    partitioned: attributes.has('partitioned'),
  };
}
