/**
 * How each of the others writes a choice: text as stored in, choice out; null for what is malformed, out of date by its own
 * account, or no choice of a visitor's. None throws but for JSON that is none, which the caller takes for null.
 */
import { answersIn, orNone, type OldChoice } from './old-choice.js';

export type Format = (text: string, now: number) => OldChoice | null;

const json = (text: string): Record<string, unknown> => {
  const value = JSON.parse(text) as unknown;
  if (Object(value) !== value || Array.isArray(value)) throw new SyntaxError(text);
  return value as Record<string, unknown>;
};

const names = (value: unknown): string[] => (Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []);

const time = (value: unknown): number | undefined => (value === undefined || value === null ? undefined : new Date(value as string | number).getTime());

const numeric = (value: string | undefined): number | undefined => (value === undefined ? value : time(Number(value)));

/**
 * vanilla-cookieconsent 3: `{categories, services, lastConsentTimestamp, expirationTime, …}`, accepted ones in `categories`,
 * all in `services`. 2: `{categories | level, consent_date, last_consent_update}`, accepted ones only.
 */
export const cookieconsent: Format = (text, now) => {
  const old = json(text);
  const accepted = names(old['categories'] ?? old['level']);
  if (!accepted[0] || Number(old['expirationTime']) <= now) return null;
  const services = new Map(Object.entries({ ...(old['services'] as object | undefined) }).map(([name, list]) => [name, names(list)]));
  const answers = new Map([...services.keys()].map((name) => [name, false]));
  for (const name of accepted) answers.set(name, true);
  const decidedAt = time(old['lastConsentTimestamp'] ?? old['consentTimestamp'] ?? old['last_consent_update'] ?? old['consent_date']);
  return { answers, services, decidedAt };
};

/** Klaro and Orejime: `{name: true, …}`, and nothing else. */
export const yesOrNo: Format = (text) => orNone({ answers: answersIn(json(text)), decidedAt: undefined });

/** tarteaucitron: `!gtag=true!youtube=wait`; it writes `wait` before there is any choice. */
export const tarteaucitron: Format = (text) => {
  const pairs = [...text.matchAll(/!([\w-]+)=(true|false|wait)(?=!|$)/g)];
  if (pairs.map(([all]) => all).join('') !== text) return null;
  return orNone({ answers: new Map(pairs.map(([, name, answer]) => [name!, answer === 'wait' ? null : answer === 'true'])), decidedAt: undefined });
};

/**
 * Osano’s free one: `allow`, `deny`, or `dismiss`, by which a visitor has read a notice and said nothing. What `allow` was for,
 * only the site knows: it says so in `map-from`.
 */
export const osano: Format = (text) => (/^(allow|deny)$/.test(text) ? { answers: new Map([['allow', text === 'allow']]), decidedAt: undefined } : null);

/** CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,analytics:no,…`; `action` stays empty until there is a choice. */
export const cookieyes: Format = (text) => {
  const said = new Map(text.split(',').map((pair) => pair.split(':', 2).map((part) => part.trim()) as [string, string]));
  if (said.get('action') !== 'yes') return null;
  const decidedAt = numeric(said.get('lastRenewedDate'));
  for (const name of ['consentid', 'consent', 'action', 'lastRenewedDate']) said.delete(name);
  return orNone({ answers: new Map([...said].flatMap(([name, answer]) => (/^(yes|no)$/.test(answer) ? [[name, answer === 'yes']] : []))), decidedAt });
};

/**
 * Cookiebot: `{stamp:'…',necessary:true,statistics:false,method:'explicit',utc:1700000000000,…}`, names without quotation marks.
 * What was implied, by scrolling on, is nobody’s consent; 0 and -1 are written where nobody was asked.
 */
export const cookiebot: Format = (text) => {
  const said = new Map([...text.matchAll(/[{,](\w+):('[^']*'|[\w-]+)(?=[,}])/g)].map(([, name, value]) => [name!, value!.replaceAll("'", '')]));
  if (!/^\{.*\}$/.test(text) || said.get('method') !== 'explicit') return null;
  return orNone({ answers: new Map([...said].flatMap(([name, answer]) => (/^(true|false)$/.test(answer) ? [[name, answer === 'true']] : []))), decidedAt: numeric(said.get('utc')) });
};

/** Axeptio: `{google_analytics: true, $$completed: true, $$date: …}`, vendor by vendor. */
export const axeptio: Format = (text) => {
  const old = json(text);
  if (old['$$completed'] !== true) return null;
  const answers = answersIn(old);
  for (const name of answers.keys()) if (name.startsWith('$$')) answers.delete(name);
  return orNone({ answers, decidedAt: time(old['$$date']) });
};
