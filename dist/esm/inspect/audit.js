import { ESSENTIAL } from '../core/policy.js';
import { matcher } from '../storage/cleanup.js';
import { ownNames } from '../storage/own-names.js';
import { patternsFor } from '../storage/stores.js';
import { unmarked, residueOf } from './residue.js';
import { see } from './seen.js';
import { verify } from './verify.js';

const UNSEEN = [
  "Cookies marked HttpOnly, and cookies of other paths",
  "Cookies and storage of other sites, such as those that a player keeps for itself",
  "What was already sent, what ran before this page, and requests past the 250 or so that a browser lists"
];
const PREFIX = { indexedDB: "idb:", cache: "cache:" };
const declares = (kind) => {
  if (kind === "third party") return (part, name) => "hosts" in part && `${part.hosts ?? ""}`.split(/\s+/).some((host) => !!host && (name === host || name.endsWith(`.${host.replace(/^\*\./, "")}`)));
  return (part, name) => matcher(patternsFor(PREFIX[kind] ?? "", part[kind === "cookie" ? "cookies" : "storage"]))(name);
};
const verdictOf = (bad) => {
  const count = (standing) => bad.filter((finding) => finding.standing === standing).length;
  return bad.length ? `${count("declared but not granted")} declared but not granted, ${count("undeclared")} undeclared, of what this page can see.` : "Nothing that this page can see is there without leave.";
};
async function audit({ record, settings, granted }) {
  const { found, blocked } = await see();
  const knowledge = await import('../knowledge/index.js').catch(() => null);
  function guessOf(kind, name) {
    if (kind === "third party") return knowledge?.guessHost(name) ?? null;
    return kind === "service worker" ? null : knowledge?.guess(name) ?? null;
  }
  function findingOf(kind, name) {
    const of = declares(kind);
    const declared = settings.policy.categories.flatMap((category2) => [
      ...category2.services.filter((part) => of(part, name)).map((part) => ({ category: category2.name, service: part.name })),
      ...of(category2, name) ? [{ category: category2.name, service: null }] : []
    ]);
    const by = declared.find((part) => granted(part.service ?? part.category)) ?? declared[0];
    const service = by?.service ?? null;
    const category = ownNames(settings.cookie.name).includes(name) ? ESSENTIAL : by?.category ?? null;
    const standing = !category ? "undeclared" : category === ESSENTIAL ? ESSENTIAL : granted(service ?? category) ? "granted" : "declared but not granted";
    return { kind, name, standing, category, service, guess: standing === "undeclared" ? guessOf(kind, name) : null };
  }
  const findings = found.map(({ kind, name }) => findingOf(kind, name));
  const bad = findings.filter(({ standing }) => standing !== ESSENTIAL && standing !== "granted");
  return {
    at: (/* @__PURE__ */ new Date()).toISOString(),
    record,
    verification: await verify({ settings }),
    findings,
    clean: bad.length === 0,
    verdict: verdictOf(bad),
    residue: residueOf(findings),
    unmarked: unmarked(),
    unseen: [...UNSEEN, ...knowledge ? [] : ["Whose undeclared names may be: temoin.knowledge.js could not be had"], ...blocked]
  };
}

export { audit };
