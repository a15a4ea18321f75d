import { namesIn } from '../core/names.js';

const STORES = [
  {
    prefix: "idb:",
    names: async () => (await indexedDB.databases()).map(({ name }) => name),
    remove: (name) => new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    })
  },
  { prefix: "cache:", names: async () => caches.keys(), remove: (name) => caches.delete(name) }
];
const patternsFor = (prefix, declared) => namesIn(declared).flatMap((pattern) => pattern.startsWith(prefix) ? pattern.slice(prefix.length) : []);

export { STORES, patternsFor };
