import { STORES } from '../storage/stores.js';

const AGAIN = "A script that still runs, or the server, has written it again";
const WHY = {
  cookie: `${AGAIN}; or it stands where this page cannot expire it: HttpOnly, on another path, or Partitioned under another site`,
  localStorage: AGAIN,
  sessionStorage: AGAIN,
  indexedDB: `${AGAIN}; or it is open in a page, and goes when that page is closed`,
  cache: `${AGAIN}, a service worker for example`
};
const stored = async () => {
  const found = STORES.map(async ({ prefix, names }) => {
    const kind = prefix === "idb:" ? "indexedDB" : "cache";
    return (await names().catch(() => [])).map((name) => ({ kind, name, prefix }));
  });
  return (await Promise.all(found)).flat();
};
const residueOf = (findings) => findings.flatMap(({ kind, name, standing }) => standing === "declared but not granted" ? { kind, name, why: WHY[kind] } : []);
const unmarked = () => (Reflect.get(window, /* @__PURE__ */ Symbol.for("temoin.unmarked")) ?? []).map((one) => ({ ...one }));

export { residueOf, stored, unmarked };
