import type { Deviation } from './judge.js';
import { vectors } from './vector.js';

export { walk } from './walk.js';

/** Those that share a page. */
export const together = vectors.filter(({ isApart }) => !isApart);
export const apart = vectors.filter(({ isApart, leaks }) => isApart && !leaks.length);
/** Limits of the browsers’, which no mark mends. */
export const known = vectors.filter(({ leaks }) => leaks.length > 0);

export const lines = (deviations: readonly Deviation[]): string[] => deviations.map(({ id, verdict, what }) => `${id}, ${verdict}: ${what}`);
