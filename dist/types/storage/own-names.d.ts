/**
 * What temoin itself stores, cookies and keys: the record; what a page leaves to the next (`jar.ts`); the history and the
 * words shown (`history.ts`); how far it was sent (`delivery/`); what the guard must know (`guard/memory.ts`).
 */
export declare const ownNames: (cookieName: string) => string[];
