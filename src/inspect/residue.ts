/** What may not be there and is: which of it a page could not remove, and why. Nothing is claimed to be deleted. */
import type { Finding, Residue, Unmarked } from './types.js';

const AGAIN = 'A script that still runs, or the server, has written it again';

const WHY: Record<Residue['kind'], string> = {
  cookie: `${AGAIN}; or it stands where this page cannot expire it: HttpOnly, on another path, or Partitioned under another site`,
  localStorage: AGAIN,
  sessionStorage: AGAIN,
  indexedDB: `${AGAIN}; or it is open in a page, and goes when that page is closed`,
  cache: `${AGAIN}, a service worker for example`,
  'service worker': 'A page cannot tell what it does: it was registered, and is not unregistered for the site',
};

export const residueOf = (findings: readonly Finding[]): Residue[] =>
  findings.flatMap(({ kind, name, standing }) => (standing === 'declared but not granted' && kind !== 'third party' ? { kind, name, why: WHY[kind] } : []));

/** What `guard/` has left for us, a copy. */
export const unmarked = (): Unmarked[] => ((Reflect.get(window, Symbol.for('temoin.unmarked')) as Unmarked[] | undefined) ?? []).map((one) => ({ ...one }));
