/**
 * When a page has come to rest: no request under way, no timer before it. These are facts, so nothing is slept through
 * on a page that is done, and a loaded machine gets the time it needs.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Recorder } from './recorder.js';
import { underWay, type UnderWay } from './under-way.js';

const LOOK_EVERY_MS = 50;

/**
 * What neither asks nor sets a timer: a promise, a frame, a module being compiled. On a machine that does much else it
 * takes as many times longer as a page takes to answer.
 */
const SETTLES_WITHIN_MS = 250;
const ANSWERS = 4;

const NOTHING: UnderWay = { timers: [], every: [], installing: false, answeredMs: 0 };

export interface Waits {
  /** Where something never ends (a socket, a long poll): how long without a request is quiet. */
  quietMs: number;
  /** The longest wait of all. */
  patienceMs: number;
  /** Timers that come later than this after the last request are not waited for. */
  dwellMs: number;
}

/**
 * Resolves with how long, in milliseconds, something could still come by itself: 0 when nothing is left that could;
 * Infinity when that cannot be known.
 */
export async function quiet(page: Page, recorder: Recorder, { quietMs, patienceMs, dwellMs }: Waits): Promise<number> {
  const end = performance.now() + patienceMs;
  await page.waitForLoadState('load', { timeout: patienceMs }).catch(() => undefined);
  recorder.lastActivity = performance.now();
  while (performance.now() < end) {
    const left = recorder.scripts ? await underWay(page, recorder.question) : NOTHING;
    // Too busy to say.
    if (!left) continue;
    const { timers, every, installing, answeredMs } = left;
    const now = performance.now();
    const last = recorder.lastActivity;
    const settles = Math.max(SETTLES_WITHIN_MS, ANSWERS * answeredMs);
    const busy = installing || recorder.pending > 0;
    const endless = recorder.listening(page);
    const until = Math.max(
      last + settles,
      busy ? last + Math.max(quietMs * 4, dwellMs) : 0,
      endless ? last + Math.max(quietMs, dwellMs) : 0,
      ...timers.map((ms) => now + ms).filter((at) => at <= last + dwellMs),
      ...every.map((ms) => last + Math.min(ms + settles, dwellMs)),
    );
    if (until <= now) {
      await recorder.caughtUp();
      return busy || endless || every.length > 0 ? Infinity : Math.max(0, ...timers);
    }
    // Only what is under way can end sooner than was said.
    const mayEnd = busy || endless || timers.length > 0;
    await sleep(mayEnd ? Math.min(until - now, LOOK_EVERY_MS) : until - now);
  }
  await recorder.caughtUp();
  return Infinity;
}
