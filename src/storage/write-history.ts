import type { FullRecord } from './history.js';

/** Keeps the history, or forgets it when it is empty. False when the browser would not. */
export function writeHistory(key: string, history: readonly FullRecord[]): boolean {
  try {
    if (history.length) localStorage.setItem(key, JSON.stringify(history));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
