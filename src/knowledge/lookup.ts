import { COOKIES } from './open-cookie-database/cookies.js';
import { OVERLAY } from './overlay.js';

/** What a name probably is. Never certain: anybody may store anything under any name. */
export interface Guess {
  provider: string;
  /** One of the built-in categories. */
  category: string;
  confidence: 'high' | 'medium' | 'low';
  source: 'temoin' | 'Open Cookie Database';
}

interface Rule extends Guess {
  test: (name: string) => boolean;
}

const DATABASE_CATEGORIES: Readonly<Record<string, string>> = { a: 'analytics', m: 'marketing', p: 'preferences' };
/** Names so short are used by everybody. */
const SHORT = 4;

function test(pattern: string): Rule['test'] {
  const whole = new RegExp(`^${pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (name) => whole.test(name);
}

const rows = (text: string): [provider: string, category: string, names: string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([provider, category, names]) => [provider!, category!, names!.split(' ')]);

const overlay = (): Rule[] =>
  rows(OVERLAY).flatMap(([provider, category, names]) =>
    names.map((written) => {
      const isShared = written.endsWith('?');
      const name = isShared ? written.slice(0, -1) : written;
      return { provider, category, confidence: isShared || name.length <= SHORT - 1 ? 'medium' : 'high', source: 'temoin', test: test(name) };
    }),
  );

const database = (): Rule[] =>
  rows(COOKIES).flatMap(([provider, letter, names]) =>
    names.map((name) => ({
      provider,
      category: DATABASE_CATEGORIES[letter]!,
      confidence: name.endsWith('*') || name.length <= SHORT ? 'low' : 'medium',
      source: 'Open Cookie Database',
      test: test(name),
    })),
  );

let rules: Rule[] | undefined;

/** The first that fits: ours, then the database's. */
export function guess(name: string): Guess | null {
  rules ??= [...overlay(), ...database()];
  const rule = rules.find((candidate) => candidate.test(name));
  if (!rule) return null;
  const { provider, category, confidence, source } = rule;
  return { provider, category, confidence, source };
}
