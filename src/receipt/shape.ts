/** Whether a record has every member it must have, of the right kind, and does not contradict itself. */
import { DAY_MS } from '../core/record.js';
import { SCHEMA } from '../core/migrate.js';
import type { Problem } from './problem.js';

type Rule = [expected: string, holds: (value: unknown) => boolean];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isOneOf = (...allowed: unknown[]): Rule => [allowed.map(String).join(', '), (value) => allowed.includes(value)];
const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value && !Array.isArray(value);
const orNull = ([expected, holds]: Rule): Rule => [`${expected}, or null`, (value) => value === null || holds(value)];

const TEXT: Rule = ['a text', isText];
const DATE: Rule = ['a time as 2026-11-22T17:41:37.196Z', (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))];
const CHOICES: Rule = ['names, each true or false', (value) => isObject(value) && Object.values(value).every((answer) => typeof answer === 'boolean')];
const HASH: Rule = ['64 hexadecimal digits', (value) => isText(value) && /^[0-9a-f]{64}$/.test(value)];

/** Of the record in the cookie. */
export const SHORT: Readonly<Record<string, Rule>> = {
  schema: isOneOf(SCHEMA),
  id: TEXT,
  decidedAt: DATE,
  expiresAt: DATE,
  noticeVersion: ['a text', (value) => typeof value === 'string'],
  choices: CHOICES,
  services: CHOICES,
  action: isOneOf('accept-all', 'reject-all', 'save', 'withdraw', 'embed', 'gpc', 'import'),
  source: isOneOf('banner', 'preferences', 'embed', 'record', 'opener', 'api', 'gpc', 'import'),
};

/** Of a record in the history. */
export const FULL: Readonly<Record<string, Rule>> = {
  ...SHORT,
  lang: TEXT,
  origin: TEXT,
  path: TEXT,
  noticeHash: orNull(HASH),
  configHash: orNull(HASH),
  widgetVersion: TEXT,
  model: isOneOf('opt-in', 'opt-out', 'notice'),
  gpc: isOneOf(true, false),
  layer: isOneOf('banner', 'preferences', null),
  previous: orNull(['the id and hash of the record before', (value) => isObject(value) && isText(value['id']) && orNull(HASH)[1](value['hash'])]),
  hash: orNull(HASH),
};

/** Nothing temoin writes is kept longer (core/record.ts). */
const LONGEST_DAYS = 396;

/** Never throws, whatever the record is. */
export function shapeProblems(record: unknown, rules: Readonly<Record<string, Rule>>): Problem[] {
  if (!isObject(record)) return [{ id: '', field: '', expected: 'a record', found: record }];
  const id = isText(record['id']) ? record['id'] : '';
  const problems: Problem[] = [];
  for (const [field, [expected, holds]] of Object.entries(rules)) {
    const found = Object.hasOwn(record, field) ? record[field] : undefined;
    if (!holds(found)) problems.push({ id, field, expected, found });
  }
  if (problems.length) return problems;
  const keptDays = (Date.parse(record['expiresAt'] as string) - Date.parse(record['decidedAt'] as string)) / DAY_MS;
  if (!(keptDays > 0 && keptDays < LONGEST_DAYS)) problems.push({ id, field: 'expiresAt', expected: `at most ${LONGEST_DAYS - 1} days after decidedAt`, found: record['expiresAt'] });
  // Whoever refused everything has granted nothing.
  if (/^(reject-all|withdraw)$/.test(record['action'] as string)) {
    for (const part of ['choices', 'services'])
      for (const [name, answer] of Object.entries(record[part] as object)) if (answer) problems.push({ id, field: `${part}.${name}`, expected: false, found: answer });
  }
  return problems;
}
