const write = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(write).join()}]`
    : Object(value) === value
      ? `{${Object.keys(value as object)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key])}`)
          .join()}}`
      : JSON.stringify(value);

/**
 * JSON with one spelling for one value: keys in UTF-16 order at every depth, no white space (RFC 8785; ECMAScript
 * already writes numbers and strings as it demands). Members that are undefined are left out, inherited ones too.
 */
export const canonicalJson = (value: unknown): string => write(JSON.parse(JSON.stringify(value)));
