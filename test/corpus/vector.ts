/** The corpus: one file a vector, a comment that says what it shows and then its markup (README.md beside this). */
import { readdirSync, readFileSync } from 'node:fs';
import type { Visit } from '../helpers/test.js';

export type Engine = Visit['engine'];

export interface Vector {
  /** The file's name. */
  id: string;
  shows: string;
  /** Of the threat model: `A1`. */
  rows: string[];
  /** How often the third party is asked after a yes; in engines that differ. */
  hits: { least: number; most: number };
  hitsIn: Partial<Record<Engine, Vector['hits']>>;
  /** How often its script runs after a yes; undefined: not looked at, but never twice. */
  runs: number | undefined;
  /** Needs a document of its own. */
  isApart: boolean;
  /** Engines that are known to ask before a yes; `firefox?`: not each time. */
  leaks: string[];
  place: 'head' | 'body';
  /** Content-Security-Policy and Link headers, '' without. */
  policy: string;
  link: string;
  /** Script that runs before temoin, at the first visit. */
  plant: string;
  html: string;
}

const FOLDER = new URL('vectors/', import.meta.url);
export const THIRD_PARTY = 'https://vectors.example';

/** `2 – why`, `1+ – why`, `any – why`. */
function countOf(text: string): Vector['hits'] {
  const [, least, isMore] = /^(?:(\d+)(\+?)|any)(?: – .|$)/.exec(text) ?? [];
  return { least: Number(least ?? 0), most: least && !isMore ? Number(least) : Infinity };
}

/** `chromium firefox – why`. */
const enginesOf = (text: string): string[] => text.split(' – ')[0]!.split(' ').filter(Boolean);

function parse(id: string, text: string): Vector {
  const [, head, body] = /^<!--\n([^]*?)\n-->\n([^]*)$/.exec(text) ?? [];
  if (head === undefined) throw new Error(`${id}: no comment with what it shows`);
  const says = Object.fromEntries(head.split('\n').map((line) => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)]));
  const at = `${THIRD_PARTY}/${id}`;
  const fill = (template = '') =>
    template.replaceAll('{{at}}', at).replaceAll('{{host}}', `https://${id}.example`).replaceAll('{{id}}', id).replaceAll('{{site}}', `https://${id}.site.test`);
  const plant = /<script data-plant>([^]*?)<\/script>\n/.exec(body!);
  const { shows, row, hits = '1', runs, place, policy, link, leaks = '', alone } = says;
  return {
    id,
    shows: shows!,
    rows: row!.split(' '),
    hits: countOf(hits),
    hitsIn: Object.fromEntries(Object.keys(says).flatMap((key) => (key.startsWith('hits ') ? [[key.slice(5), countOf(says[key]!)]] : []))),
    runs: runs === undefined ? undefined : Number(runs),
    isApart: [alone, policy, link, leaks || undefined, plant].some((reason) => reason !== undefined && reason !== null),
    leaks: enginesOf(leaks),
    place: place === 'head' ? 'head' : 'body',
    policy: fill(policy),
    link: fill(link),
    plant: fill(plant?.[1]),
    html: fill(body!.replace(plant?.[0] ?? '', '')),
  };
}

/** All of them; `VECTORS=pattern` in the environment: those whose names match. */
export const vectors: readonly Vector[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))
  .filter((name) => new RegExp(process.env['VECTORS'] ?? '').test(name))
  .sort()
  .map((name) => parse(name, readFileSync(new URL(`${name}.html`, FOLDER), 'utf8')));
