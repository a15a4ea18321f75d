import type { FullRecord, Shown } from './history.js';

/** How many records are kept. */
const LENGTH = 50;

/** Keeps the newest, and of what was shown what they name. False when the browser would not keep the records. */
export function writeHistory(cookieName: string, history: readonly FullRecord[], shown: Shown = {}): boolean {
  try {
    const text = JSON.stringify(history.slice(-LENGTH));
    localStorage.setItem(`${cookieName}.history`, text);
    localStorage.setItem(`${cookieName}.shown`, JSON.stringify(Object.fromEntries(Object.entries(shown).filter(([hash]) => text.includes(`"${hash}"`)))));
    return true;
  } catch {
    return false;
  }
}
