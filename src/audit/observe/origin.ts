/** From a stack, or what DevTools says of a request, to the code that is behind it. */
import type { Origin } from '../types/index.js';

/** An address without what may be somebody's: no query, no fragment. */
export function bare(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return /^(https?|wss?):$/.test(protocol) ? `${protocol}//${host}${pathname}` : `${protocol}`;
  } catch {
    return url;
  }
}

export const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

interface Frame {
  url: string;
  line: number;
  column: number;
}

/** V8: `at name (https://host/a.js:1:2)` or `at https://host/a.js:1:2`. */
export const framesOf = (stack: string): Frame[] =>
  [...stack.matchAll(/(?:\(|at )((?:https?|blob|file):\S+?):(\d+):(\d+)\)?$/gm)].map(([, url = '', line, column]) => ({ url, line: Number(line), column: Number(column) }));

/** Loads everything for everyone: the code behind it is what matters. */
const TAG_MANAGER = /(googletagmanager\.com\/gtm|tagcommander\.com|tags\.tiqcdn\.com|assets\.adobedtm\.com)/;

/** What DevTools says brought a request about. */
export interface Initiator {
  type: string;
  url?: string;
  lineNumber?: number;
  stack?: { callFrames: { url: string; lineNumber: number; columnNumber: number }[]; parent?: Initiator['stack'] };
}

function framesOfInitiator({ url, lineNumber, stack }: Initiator): Frame[] {
  const frames: Frame[] = [];
  for (let part = stack; part; part = part.parent) {
    frames.push(...part.callFrames.map((frame) => ({ url: frame.url, line: frame.lineNumber + 1, column: frame.columnNumber + 1 })));
  }
  if (frames.length === 0 && url) frames.push({ url, line: (lineNumber ?? 0) + 1, column: 1 });
  return frames.filter((frame) => frame.url);
}

/** Remembers what brought each address into the page, to follow a script back to the document. */
export class Chains {
  #by = new Map<string, Frame[]>();

  note(url: string, initiator: Initiator): void {
    if (!this.#by.has(url)) this.#by.set(url, framesOfInitiator(initiator));
  }

  /** Who asked for this address. */
  of(url: string, page: string): Origin | null {
    return this.origin(this.#by.get(url) ?? [], page);
  }

  /** The code behind these frames: the innermost that is not a tag manager. */
  origin(frames: Frame[], page: string): Origin | null {
    const first = frames.find(({ url }) => !TAG_MANAGER.test(url)) ?? frames[0];
    if (!first) return null;
    const chain: string[] = [];
    const add = (url: string) => {
      const name = bare(url);
      if (chain.at(-1) !== name && !chain.includes(name)) chain.push(name);
    };
    for (const { url } of frames) add(url);
    for (let last = frames.at(-1), steps = 0; last && steps < 8; steps++) {
      const parents = this.#by.get(last.url);
      if (!parents?.length) break;
      for (const { url } of parents) add(url);
      last = parents.at(-1);
    }
    if (page && chain.at(-1) !== bare(page)) add(page);
    return { script: bare(first.url), line: first.line, column: first.column, chain };
  }
}
