/** What this page can see in this browser's storage now, and whether it may be there. */
import { ESSENTIAL, type Policy } from '../core/policy.js';
import type { Store } from '../core/store.js';
import { matcher } from '../storage/cleanup.js';
import { readCookies } from '../storage/jar.js';
import type { AuditReport, Finding } from './types.js';
import { verify } from './verify.js';

const UNSEEN = [
  'Cookies marked HttpOnly: no script can read or remove them.',
  'Cookies and storage of other sites, such as those a video player keeps for itself.',
  'Cookies set for a path that this page is not under.',
  'What was already sent to a third party.',
];

type Kind = Finding['kind'];

function keysOf(area: 'localStorage' | 'sessionStorage'): string[] {
  try {
    return Object.keys(window[area]);
  } catch {
    return [];
  }
}

function declarationOf(kind: Kind, name: string, { categories }: Policy): { category: string; service: string | null } | null {
  const list = kind === 'cookie' ? 'cookies' : 'storage';
  for (const category of categories) {
    const service = category.services.find((candidate) => matcher(candidate[list])(name));
    if (service || matcher(category[list])(name)) return { category: category.name, service: service?.name ?? null };
  }
  return null;
}

/** `own`: the names temoin itself stores under, which are essential. */
export async function audit({ record, policy, granted }: Store, own: { cookie: string; history: string }): Promise<AuditReport> {
  const cookies = readCookies().split(';').map((cookie) => cookie.split('=')[0]!.trim());
  const seen: [Kind, string[]][] = [
    ['cookie', cookies.filter(Boolean)],
    ['localStorage', keysOf('localStorage')],
    ['sessionStorage', keysOf('sessionStorage')],
  ];
  const findings = seen.flatMap(([kind, names]) =>
    names.map((name): Finding => {
      const declared = name === own.cookie || name === own.history ? { category: ESSENTIAL, service: null } : declarationOf(kind, name, policy);
      const { category = null, service = null } = declared ?? {};
      const standing = !category ? 'undeclared' : category === ESSENTIAL ? ESSENTIAL : granted(service ?? category) ? 'granted' : 'declared but not granted';
      return { kind, name, standing, category, service };
    }),
  );
  return {
    at: new Date().toISOString(),
    record,
    verification: await verify(own.history),
    findings,
    clean: findings.every(({ standing }) => standing === 'essential' || standing === 'granted'),
    unseen: UNSEEN,
  };
}
