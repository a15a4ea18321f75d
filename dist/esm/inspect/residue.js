const AGAIN = "A script that still runs, or the server, has written it again";
const WHY = {
  cookie: `${AGAIN}; or it stands where this page cannot expire it: HttpOnly, on another path, or Partitioned under another site`,
  localStorage: AGAIN,
  sessionStorage: AGAIN,
  indexedDB: `${AGAIN}; or it is open in a page, and goes when that page is closed`,
  cache: `${AGAIN}, a service worker for example`,
  "service worker": "A page cannot tell what it does: it was registered, and is not unregistered for the site"
};
const residueOf = (findings) => findings.flatMap(({ kind, name, standing }) => standing === "declared but not granted" && kind !== "third party" ? { kind, name, why: WHY[kind] } : []);
const unmarked = () => (Reflect.get(window, /* @__PURE__ */ Symbol.for("temoin.unmarked")) ?? []).map((one) => ({ ...one }));

export { residueOf, unmarked };
