/**
 * JSON with one spelling for one value: keys in UTF-16 order, no white space (RFC 8785; ECMAScript already writes
 * numbers and strings as it demands). What JSON cannot say is left out, as by `JSON.stringify`.
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && Object.getPrototypeOf(inner) === Object.prototype ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
