/** A URL that runs or holds content by itself has no place in markup that waits for consent. */
export function isSafeUrl(url: string): boolean {
  try {
    return !/^(javascript|data|vbscript):/.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}
