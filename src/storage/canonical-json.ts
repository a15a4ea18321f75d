/**
 * JSON with one spelling for one value: keys in UTF-16 order, no white space (RFC 8785; ECMAScript already writes
 * numbers and strings as it demands). Members that are undefined are left out.
 */
export const canonicalJson = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(canonicalJson).join()}]`
    : value && typeof value === 'object'
      ? `{${Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
          .join()}}`
      : (JSON.stringify(value) ?? 'null');
