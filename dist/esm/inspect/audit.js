import { ESSENTIAL } from '../core/policy.js';
import { matcher } from '../storage/cleanup.js';
import { readCookies } from '../storage/jar.js';
import { ownNames } from '../storage/own-names.js';
import { patternsFor } from '../storage/stores.js';
import { stored, unmarked, residueOf } from './residue.js';
import { verify } from './verify.js';

const UNSEEN = [
  "Cookies marked HttpOnly, and cookies of other paths",
  "Cookies and storage of other sites, such as those that a player keeps for itself",
  "What was already sent"
];
function keysOf(area) {
  try {
    return Object.keys(window[area]);
  } catch {
    return [];
  }
}
async function audit({ record, settings, granted }) {
  const cookieName = settings.cookie.name;
  function findingOf(kind, name, prefix = "") {
    const declares = (part) => matcher(patternsFor(prefix, part[kind === "cookie" ? "cookies" : "storage"]))(name);
    const declared = settings.policy.categories.flatMap((category2) => [
      ...category2.services.filter(declares).map((part) => ({ category: category2.name, service: part.name })),
      ...declares(category2) ? [{ category: category2.name, service: null }] : []
    ]);
    const by = declared.find((part) => granted(part.service ?? part.category)) ?? declared[0];
    const service = by?.service ?? null;
    const category = ownNames(cookieName).includes(name) ? ESSENTIAL : by?.category ?? null;
    const standing = !category ? "undeclared" : category === ESSENTIAL ? ESSENTIAL : granted(service ?? category) ? "granted" : "declared but not granted";
    return { kind, name, standing, category, service };
  }
  const cookies = readCookies().split(/; */).filter(Boolean);
  const findings = [
    ...cookies.map((cookie) => findingOf("cookie", cookie.split("=")[0])),
    ...["localStorage", "sessionStorage"].flatMap((kind) => keysOf(kind).map((name) => findingOf(kind, name))),
    ...(await stored()).map(({ kind, name, prefix }) => findingOf(kind, name, prefix))
  ];
  return {
    at: (/* @__PURE__ */ new Date()).toISOString(),
    record,
    verification: await verify(cookieName),
    findings,
    clean: findings.every(({ standing }) => standing === ESSENTIAL || standing === "granted"),
    residue: residueOf(findings),
    unmarked: unmarked(),
    unseen: UNSEEN
  };
}

export { audit };
