/** What the third party's server saw, vector by vector, and where that is not what it should be. */
import type { World } from '../helpers/test.js';
import { THIRD_PARTY, type Engine, type Vector } from './vector.js';

export type Verdict = 'undecided' | 'refused' | 'granted' | 'returning' | 'withdrawn' | 'restored';

export interface Deviation {
  id: string;
  verdict: Verdict;
  what: string;
}

interface Seen {
  /** What was asked for, by its name alone. */
  asked: string[];
  /** Times its script has told that it runs. */
  runs: number;
  /** Connections to a host of its own. */
  tunnels: number;
}

/** Contacts since the log was last emptied. What a browser asks its maker for is no vector’s: theirs are all `.example`. */
export function seen(world: World): Map<string, Seen> {
  const all = new Map<string, Seen>();
  for (const { kind, host, path } of world.log.thirdParties()) {
    if (!host.endsWith('.example')) continue;
    const isShared = `https://${host}` === THIRD_PARTY;
    // Which vector wants a connection to the host of all cannot be known.
    if (isShared && kind === 'tunnel') continue;
    const id = isShared ? path.split('/')[1]! : host.slice(0, -'.example'.length);
    const of = all.get(id) ?? { asked: [], runs: 0, tunnels: 0 };
    if (kind === 'tunnel') of.tunnels += 1;
    else if (path.endsWith('/ran')) of.runs += 1;
    else of.asked.push(path.split('/').at(-1)!);
    all.set(id, of);
  }
  return all;
}

const NOTHING: Seen = { asked: [], runs: 0, tunnels: 0 };

const list = (names: readonly string[]): string => names.join(', ') || 'nothing';

/** The vectors as one engine has them. */
export const asIn = (engine: Engine, vectors: readonly Vector[]): Vector[] => vectors.map((vector) => ({ ...vector, hits: vector.hitsIn[engine] ?? vector.hits }));

/** Whoever was in contact with the third party. */
export const notHeld = (world: World, verdict: Verdict, vectors: readonly Vector[]): Deviation[] =>
  [...seen(world)]
    .filter(([id]) => !vectors.find((vector) => vector.id === id)?.leaks.length)
    .map(([id, { asked, runs, tunnels }]) => ({ id, verdict, what: `asked for ${list(asked)}, ran ${runs} times, ${tunnels} connections` }));

/** Whoever was not asked for as often as it should have been. */
export function notLetIn(world: World, verdict: Verdict, vectors: readonly Vector[]): Deviation[] {
  const all = seen(world);
  return vectors.flatMap(({ id, hits, runs, leaks }) => {
    const { asked, runs: ran } = all.get(id) ?? NOTHING;
    const isRight = leaks.length > 0 || (asked.length >= hits.least && asked.length <= hits.most && (runs === undefined ? ran <= 1 : ran === runs));
    return isRight ? [] : [{ id, verdict, what: `asked for ${list(asked)}, not ${hits.least}${hits.most > hits.least ? ' or more' : ''}; ran ${ran} times${runs === undefined ? '' : `, not ${runs}`}` }];
  });
}

/** Whoever was asked for more often than it should have been: what a browser has in its memory it need not ask for again. */
export function tooOften(world: World, verdict: Verdict, vectors: readonly Vector[]): Deviation[] {
  const all = seen(world);
  return vectors.flatMap(({ id, hits, runs = 1, leaks }) => {
    const { asked, runs: ran } = all.get(id) ?? NOTHING;
    const isRight = leaks.length > 0 || (asked.length <= hits.most && ran <= runs);
    return isRight ? [] : [{ id, verdict, what: `asked for ${list(asked)}, not at most ${hits.most}; ran ${ran} times, not at most ${runs}` }];
  });
}

/** Known leaks that are none in this engine any more, and those that have come to be. */
export function otherLeaks(world: World, engine: Engine, vectors: readonly Vector[]): Deviation[] {
  const all = seen(world);
  return vectors.flatMap(({ id, leaks }) => {
    const isKnown = leaks.includes(engine);
    const isLeak = (all.get(id)?.asked.length ?? 0) > 0;
    const what = isKnown ? 'no leak any more: the browser has mended it' : 'leaks here too';
    return leaks.length > 0 && isLeak !== isKnown && !leaks.includes(`${engine}?`) ? [{ id, verdict: 'undecided' as const, what }] : [];
  });
}
