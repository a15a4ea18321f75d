/** IndexedDB databases and Cache storage: what is there, and how it goes. Each may throw, or reject, where it is blocked. */
import { namesIn } from '../core/names.js';

export interface Store {
  /** Stands before a name where a site declares it: `storage="idb:visits cache:player-*"`. */
  prefix: string;
  names(): Promise<string[]>;
  remove(name: string): Promise<unknown>;
}

export const STORES: readonly Store[] = [
  {
    prefix: 'idb:',
    names: async () => (await indexedDB.databases()).map(({ name }) => name!),
    remove: (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // A database that is open goes when it is closed, at the latest with its page.
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  },
  { prefix: 'cache:', names: async () => caches.keys(), remove: (name) => caches.delete(name) },
];

/** The patterns that are meant for one store, without its prefix; '': as they are, for keys. */
export const patternsFor = (prefix: string, declared: unknown): string[] =>
  namesIn(declared).flatMap((pattern) => (pattern.startsWith(prefix) ? pattern.slice(prefix.length) : []));
