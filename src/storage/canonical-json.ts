/**
 * JSON with one spelling for one value: keys in UTF-16 order at every depth, no white space (RFC 8785; ECMAScript
 * already writes numbers and strings as it demands). Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  const keys: string[] = [];
  JSON.stringify(value, (key, member: unknown) => {
    keys.push(key);
    return member;
  });
  // Given a list of keys, `JSON.stringify` writes them in the list's order.
  return JSON.stringify(value, keys.sort());
}
