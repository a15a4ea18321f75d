/** JSON in localStorage. Never throws: blocked, full or unreadable is `null`, or false. */

export function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key)!) as unknown;
  } catch {
    return null;
  }
}

export function writeJson(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
