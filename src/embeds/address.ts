/** The URL in an attribute, if it is one that a frame can show: http(s). */
export function urlOf(address: string | null, base: string): URL | null {
  const url = address && URL.canParse(address, base) && new URL(address, base);
  return url && /^http/.test(url.protocol) ? url : null;
}
