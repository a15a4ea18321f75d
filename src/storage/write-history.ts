import { historyKey, type FullRecord } from './history.js';

/** How many records are kept. */
const LENGTH = 50;

/** Keeps the newest. False when the browser would not. */
export function writeHistory(cookieName: string, history: readonly FullRecord[]): boolean {
  try {
    localStorage.setItem(historyKey(cookieName), JSON.stringify(history.slice(-LENGTH)));
    return true;
  } catch {
    return false;
  }
}
