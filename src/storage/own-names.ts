import { SEND, TIDY } from './jar.js';

/**
 * What temoin itself stores, cookies and keys: the record; what a page leaves to the next (`jar.ts`); the history and the
 * words shown (`history.ts`); how far it was sent (`delivery/`); what the guard must know (`guard/memory.ts`).
 */
export const ownNames = (cookieName: string): string[] => ['', TIDY, SEND, '.history', '.shown', '.delivery', '.hosts'].map((part) => cookieName + part);
