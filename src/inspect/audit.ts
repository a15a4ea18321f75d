/** What this page can see in this browser's storage now, and whether it may be there. */
import { ESSENTIAL, type Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import { matcher } from '../storage/cleanup.js';
import { readCookies } from '../storage/jar.js';
import { ownNames } from '../storage/own-names.js';
import { patternsFor } from '../storage/stores.js';
import { residueOf, stored, unmarked } from './residue.js';
import type { AuditReport, Finding } from './types.js';
import { verify } from './verify.js';

const UNSEEN = [
  'Cookies marked HttpOnly, and cookies of other paths',
  'Cookies and storage of other sites, such as those that a player keeps for itself',
  'What was already sent',
];

/** What the page says of itself. */
export interface AuditedPage {
  record: ConsentRecord | null;
  settings: { policy: Policy; cookie: { name: string } };
  granted(name: string): boolean;
}

function keysOf(area: 'localStorage' | 'sessionStorage'): string[] {
  try {
    return Object.keys(window[area]);
  } catch {
    return [];
  }
}

/** What temoin itself stores is essential. */
export async function audit({ record, settings, granted }: AuditedPage): Promise<AuditReport> {
  const cookieName = settings.cookie.name;
  function findingOf(kind: Finding['kind'], name: string, prefix = ''): Finding {
    const declares = (part: { cookies: readonly string[]; storage: readonly string[] }) => matcher(patternsFor(prefix, part[kind === 'cookie' ? 'cookies' : 'storage']))(name);
    const declared = settings.policy.categories.flatMap((category) => [
      ...category.services.filter(declares).map((part) => ({ category: category.name, service: part.name })),
      ...(declares(category) ? [{ category: category.name, service: null }] : []),
    ]);
    // One that is granted may keep what another, denied, declares too.
    const by = declared.find((part) => granted(part.service ?? part.category)) ?? declared[0];
    const service = by?.service ?? null;
    const category = ownNames(cookieName).includes(name) ? ESSENTIAL : (by?.category ?? null);
    const standing = !category ? 'undeclared' : category === ESSENTIAL ? ESSENTIAL : granted(service ?? category) ? 'granted' : 'declared but not granted';
    return { kind, name, standing, category, service };
  }
  const cookies = readCookies().split(/; */).filter(Boolean);
  const findings = [
    ...cookies.map((cookie) => findingOf('cookie', cookie.split('=')[0]!)),
    ...(['localStorage', 'sessionStorage'] as const).flatMap((kind) => keysOf(kind).map((name) => findingOf(kind, name))),
    ...(await stored()).map(({ kind, name, prefix }) => findingOf(kind, name, prefix)),
  ];
  return {
    at: new Date().toISOString(),
    record,
    verification: await verify(cookieName),
    findings,
    clean: findings.every(({ standing }) => standing === ESSENTIAL || standing === 'granted'),
    residue: residueOf(findings),
    unmarked: unmarked(),
    unseen: UNSEEN,
  };
}
