/** When a page has come to rest. Never a fixed sleep: a loaded machine takes longer, a WebSocket never ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Recorder } from './recorder.js';

const LOOK_EVERY_MS = 50;

/** Lets what the page has already begun come to its turn, however busy the machine is. */
const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => setTimeout(resolve, 0), { timeout: 2000 });
  });

/** Until no request has begun or ended for `quietMs`, or `patienceMs` have passed. */
export async function quiet(page: Page, recorder: Recorder, waits: { quietMs: number; patienceMs: number }): Promise<void> {
  const end = performance.now() + waits.patienceMs;
  await page.waitForLoadState('load', { timeout: waits.patienceMs }).catch(() => undefined);
  recorder.lastActivity = performance.now();
  while (performance.now() < end) {
    await Promise.race([page.evaluate(idle).catch(() => undefined), sleep(3000)]);
    const still = recorder.pending === 0 ? waits.quietMs : waits.quietMs * 4;
    const left = recorder.lastActivity + still - performance.now();
    if (left <= 0) break;
    await sleep(Math.min(Math.max(left, 10), Math.max(LOOK_EVERY_MS, left)));
  }
  await recorder.caughtUp();
}
