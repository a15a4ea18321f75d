/** Whether a history is whole: every member looked at, every hash recomputed, every link followed. */
import { migrate } from '../core/migrate.js';
import { canonicalJson } from '../storage/canonical-json.js';
import { sha256 } from '../storage/hash.js';
import type { Problem } from './problem.js';
import { FULL, SHORT, shapeProblems } from './shape.js';

export interface Verification {
  /** Whether every hash and link holds. False as soon as one does not. */
  valid: boolean;
  /** How many records were looked at. */
  records: number;
  /** What is wrong, one entry a field. */
  problems: readonly Problem[];
  /** Records that carry no hash because the page was not a secure context: they can be neither confirmed nor refuted. */
  unhashed: number;
  /** Records whose texts, or whose configuration, are not kept beside them: their hash stands for something unknown. */
  unkept: number;
}

/** What is looked at; anything may be in it. */
export interface Evidence {
  /** Oldest first. */
  history: readonly unknown[];
  /** What the hashes stand for. */
  shown?: unknown;
  /** The short record, from the cookie. */
  record?: unknown;
}

type Members = Partial<Record<string, unknown>>;

/** Of a list, a text or a number, the members of an empty object. */
const membersOf = (value: unknown): Members => (Object(value) === value && !Array.isArray(value) ? (value as Members) : {});

/** SHA-256; null where it cannot be had: plain http, or something too deep to be written down. */
async function hashOf(value: unknown): Promise<string | null> {
  try {
    return await sha256(value);
  } catch {
    return null;
  }
}

function isSame(...values: [unknown, unknown]): boolean {
  try {
    const [one, other] = values.map((value) => canonicalJson([value]));
    return one === other;
  } catch {
    return false;
  }
}

/** Never throws. */
export async function checkHistory({ history, shown, record }: Evidence): Promise<Verification> {
  const problems: Problem[] = [];
  const texts = membersOf(shown);
  let unhashed = 0;
  let unkept = 0;
  let before: Members | undefined;
  for (const entry of history) {
    const { hash, ...rest } = membersOf(entry);
    const id = typeof rest['id'] === 'string' ? rest['id'] : '';
    const add = (field: string, expected: unknown, found: unknown): void => void problems.push({ id, field, expected, found });
    problems.push(...shapeProblems(migrate(entry) ?? entry, FULL));
    const expected = await hashOf(rest);
    if (!hash || !expected) unhashed++;
    else if (hash !== expected) add('hash', expected, hash);
    // https is a secure context, where a browser can hash: there a record without one has lost it.
    if (hash === null && /^https:/.test(String(rest['origin']))) add('hash', expected ?? 'a hash', null);
    // The first one kept may well point at one that has made room for newer ones.
    const { id: linkId, hash: linkHash } = membersOf(rest['previous']);
    if (before && (linkId !== before['id'] || linkHash !== before['hash'])) add('previous', { id: before['id'], hash: before['hash'] }, rest['previous']);
    const named = ['noticeHash', 'configHash'].filter((field) => typeof rest[field] === 'string');
    if (named.some((field) => !Object.hasOwn(texts, rest[field] as string))) unkept++;
    for (const field of named) {
      const text = Object.hasOwn(texts, rest[field] as string) ? await hashOf(texts[rest[field] as string]) : null;
      if (text && text !== rest[field]) add(field, text, rest[field]);
    }
    before = membersOf(entry);
  }
  if (record) problems.push(...cookieProblems(record, history));
  return { valid: problems.length === 0, records: history.length, problems, unhashed, unkept };
}

/** The record that counts must say what the history says of it. */
function cookieProblems(record: unknown, history: readonly unknown[]): Problem[] {
  const current = membersOf(migrate(record) ?? record);
  const wrong = shapeProblems(current, SHORT);
  const entry = history.map(membersOf).findLast(({ id }) => id === current['id']);
  const kept = membersOf(entry && (migrate(entry) ?? entry));
  // A choice made on another subdomain is in that one's history.
  const differing = entry ? Object.keys(SHORT).filter((field) => !isSame(current[field], kept[field])) : [];
  return [...wrong, ...differing.map((field) => ({ id: String(current['id']), field, expected: kept[field], found: current[field] }))].map((problem) => ({
    ...problem,
    field: `record.${problem.field}`,
  }));
}
