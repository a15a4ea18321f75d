import type { Deviation } from './judge.js';
import { vectors, type Vector } from './vector.js';

export { walk } from './walk.js';

/** Those that share a page. */
export const together = vectors.filter(({ isApart }) => !isApart);
export const apart = vectors.filter(({ isApart, leaks }) => isApart && !leaks.length);
/** Limits of the browsers’, which no mark mends. */
export const known = vectors.filter(({ leaks }) => leaks.length > 0);

/** So many a page that a browser can hold them. */
export function batches(all: readonly Vector[], size: number): Vector[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

export const lines = (deviations: readonly Deviation[]): string[] => deviations.map(({ id, verdict, what }) => `${id}, ${verdict}: ${what}`);
