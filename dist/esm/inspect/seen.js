import { cookieNames } from '../storage/cleanup.js';

const LONGEST_WAIT_MS = 3e3;
function thirdParties(urls, own) {
  const base = own.replace(/^www\./, "");
  const hosts = urls.flatMap((url) => URL.canParse(url) && /^https?:|^wss?:/.test(url) ? [new URL(url).hostname] : []);
  return [...new Set(hosts)].filter((host) => host !== base && !host.endsWith(`.${base}`) && !base.endsWith(`.${host}`));
}
async function see() {
  const blocked = [];
  const found = [];
  async function look(kind, what, names) {
    try {
      const late = new Promise((_, reject) => setTimeout(reject, LONGEST_WAIT_MS, new Error("no answer")));
      for (const name of await Promise.race([names(), late])) found.push({ kind, name });
    } catch {
      blocked.push(`${what}: this page may not look, or got no answer`);
    }
  }
  await look("cookie", "Cookies", () => cookieNames().filter(Boolean));
  await look("localStorage", "localStorage", () => Object.keys(localStorage));
  await look("sessionStorage", "sessionStorage", () => Object.keys(sessionStorage));
  await look("indexedDB", "IndexedDB", async () => (await indexedDB.databases() ?? []).flatMap(({ name }) => name ?? []));
  await look("cache", "Caches", async () => "caches" in window ? caches.keys() : []);
  await look(
    "service worker",
    "Service workers",
    async () => "serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).flatMap(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL ?? []) : []
  );
  await look("third party", "Resources", () => thirdParties(performance.getEntriesByType("resource").map(({ name }) => name), location.hostname));
  return { found, blocked };
}

export { see, thirdParties };
