/** What this page can see in this browser's storage and of what it loaded, and whether it may be there. */
import { ESSENTIAL, type Category, type Policy, type Service } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { Guess } from '../knowledge/index.js';
import { matcher } from '../storage/cleanup.js';
import { ownNames } from '../storage/own-names.js';
import { patternsFor } from '../storage/stores.js';
import { residueOf, unmarked } from './residue.js';
import { see } from './seen.js';
import type { AuditReport, Finding, FindingKind } from './types.js';
import { verify } from './verify.js';

const UNSEEN = [
  'Cookies marked HttpOnly, and cookies of other paths',
  'Cookies and storage of other sites, such as those that a player keeps for itself',
  'What was already sent, what ran before this page, and requests past the 250 or so that a browser lists',
];

/** What the page says of itself. */
export interface AuditedPage {
  record: ConsentRecord | null;
  settings: { policy: Policy; cookie: { name: string } };
  granted(name: string): boolean;
}

type Declares = (part: Category | Service, name: string) => boolean;

/** What stands before the names of databases and caches where a site declares them. */
const PREFIX: Partial<Record<FindingKind, string>> = { indexedDB: 'idb:', cache: 'cache:' };

/** Under which of its members a category or service declares a kind. */
const declares = (kind: FindingKind): Declares => {
  if (kind === 'third party') return (part, name) => 'hosts' in part && `${part.hosts ?? ''}`.split(/\s+/).some((host) => !!host && (name === host || name.endsWith(`.${host.replace(/^\*\./, '')}`)));
  return (part, name) => matcher(patternsFor(PREFIX[kind] ?? '', part[kind === 'cookie' ? 'cookies' : 'storage']))(name);
};

const verdictOf = (bad: readonly Finding[]): string => {
  const count = (standing: Finding['standing']) => bad.filter((finding) => finding.standing === standing).length;
  return bad.length
    ? `${count('declared but not granted')} declared but not granted, ${count('undeclared')} undeclared, of what this page can see.`
    : 'Nothing that this page can see is there without leave.';
};

/** What temoin itself stores is essential. */
export async function audit({ record, settings, granted }: AuditedPage): Promise<AuditReport> {
  const { found, blocked } = await see();
  const knowledge = await import('../knowledge/index.js').catch(() => null);
  function guessOf(kind: FindingKind, name: string): Guess | null {
    if (kind === 'third party') return knowledge?.guessHost(name) ?? null;
    return kind === 'service worker' ? null : (knowledge?.guess(name) ?? null);
  }
  function findingOf(kind: FindingKind, name: string): Finding {
    const of = declares(kind);
    const declared = settings.policy.categories.flatMap((category) => [
      ...category.services.filter((part) => of(part, name)).map((part) => ({ category: category.name, service: part.name })),
      ...(of(category, name) ? [{ category: category.name, service: null }] : []),
    ]);
    // One that is granted may keep what another, denied, declares too.
    const by = declared.find((part) => granted(part.service ?? part.category)) ?? declared[0];
    const service = by?.service ?? null;
    const category = ownNames(settings.cookie.name).includes(name) ? ESSENTIAL : (by?.category ?? null);
    const standing = !category ? 'undeclared' : category === ESSENTIAL ? ESSENTIAL : granted(service ?? category) ? 'granted' : 'declared but not granted';
    return { kind, name, standing, category, service, guess: standing === 'undeclared' ? guessOf(kind, name) : null };
  }
  const findings = found.map(({ kind, name }) => findingOf(kind, name));
  const bad = findings.filter(({ standing }) => standing !== ESSENTIAL && standing !== 'granted');
  return {
    at: new Date().toISOString(),
    record,
    verification: await verify({ settings }),
    findings,
    clean: bad.length === 0,
    verdict: verdictOf(bad),
    residue: residueOf(findings),
    unmarked: unmarked(),
    unseen: [...UNSEEN, ...(knowledge ? [] : ['Whose undeclared names may be: temoin.knowledge.js could not be had']), ...blocked],
  };
}
