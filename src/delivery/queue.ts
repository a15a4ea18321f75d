/**
 * Which records are still to be sent: the history is the queue, and beside it stands the id of the last one that is settled.
 * So nothing is kept twice, and a page that ends in the middle loses nothing. Pure.
 */
import type { FullRecord } from '../storage/history.js';

/** No more than these wait; of a longer history the newest. */
const LONGEST = 20;
/** In UTF-8. Browsers keep 64 kB for all keepalive requests of a page together (Fetch §4.6). */
const LARGEST_BYTES = 8_000;
const SECOND_MS = 1000;
/** Twice as long after each failure, to six hours. */
const LONGEST_PAUSE_MS = 6 * 3600 * SECOND_MS;

export interface Progress {
  /** The newest record that was taken, refused for good, or is too large; '' for none. */
  id: string;
  /** Failures since. */
  tries: number;
  /** Not before; milliseconds since 1970. */
  after: number;
}

export const NOTHING_SENT: Progress = { id: '', tries: 0, after: 0 };

/** Whatever lies in storage, as progress. */
export function readProgress(text: string | null): Progress {
  try {
    const { id, tries, after } = JSON.parse(text!) as Progress;
    return typeof id === 'string' && Number.isInteger(tries) && Number.isFinite(after) ? { id, tries, after } : NOTHING_SENT;
  } catch {
    return NOTHING_SENT;
  }
}

/** Oldest first. */
export const waiting = (history: readonly FullRecord[], { id }: Progress): FullRecord[] => history.slice(history.findLastIndex((record) => record.id === id) + 1).slice(-LONGEST);

export const isTooLarge = (body: string): boolean => new TextEncoder().encode(body).length > LARGEST_BYTES;

/**
 * What one answer means; 0: there was none. 2xx: taken. 4xx: the site does not want it, and would not the next time either.
 * All else, a redirect to somewhere among it: later. `random` from 0 to 1 keeps many visitors from coming back at once.
 */
export function progressAfter(before: Progress, id: string, status: number, now: number, random: number): Progress {
  if ((status >= 200 && status < 300) || (status >= 400 && status < 500)) return { id, tries: 0, after: 0 };
  const tries = before.tries + 1;
  const pauseMs = Math.min(LONGEST_PAUSE_MS, 2 ** Math.min(tries, 20) * SECOND_MS);
  return { id: before.id, tries, after: now + Math.round(pauseMs * (0.5 + random / 2)) };
}
