/** What a page has still before it that the network does not tell: timers, and a service worker being installed. */
import type { Page } from 'playwright-core';

/** Of one frame, in milliseconds from now. */
interface Answer {
  /** When each timer comes that was set and not cleared. */
  timers: number[];
  /** The periods of what repeats itself. */
  every: number[];
  installing: boolean;
}

/** Of a page with its frames. */
export interface UnderWay extends Answer {
  /** How long the page itself took to answer. */
  answeredMs: number;
}

/**
 * Self-contained: it is sent to the page as text, before the page's own. It answers to an event whose name nobody else
 * knows. A Proxy of a native function says of itself what the native one says.
 */
export function watchTimers(question: string): void {
  const due = new Map<unknown, number>();
  const every = new Map<unknown, number>();
  const registering = new Set<unknown>();
  type Call = (...args: unknown[]) => unknown;
  function after(owner: unknown, name: string, tell: (result: unknown, args: unknown[]) => void): void {
    const of = owner as Record<string, Call | undefined>;
    const native = of[name];
    if (!native) return;
    of[name] = new Proxy(native, {
      apply(target, self, args: unknown[]) {
        const result: unknown = Reflect.apply(target, self, args);
        tell(result, args);
        return result;
      },
    });
  }
  const at = (delay: unknown) => Math.max(0, Number(delay) || 0);
  after(window, 'setTimeout', (id, [, delay]) => void due.set(id, performance.now() + at(delay)));
  after(window, 'setInterval', (id, [, delay]) => void every.set(id, at(delay)));
  // Either clears both (HTML §8.7).
  for (const name of ['clearTimeout', 'clearInterval']) after(window, name, (_, [id]) => void (due.delete(id), every.delete(id)));
  after(navigator.serviceWorker ? ServiceWorkerContainer.prototype : {}, 'register', (promise) => {
    registering.add(promise);
    const done = () => void registering.delete(promise);
    (promise as Promise<unknown>).then(done, done);
  });
  addEventListener(question, (event) => {
    const now = performance.now();
    for (const [id, time] of due) if (time <= now) due.delete(id);
    const answer: Answer = { timers: [...due.values()].map((time) => time - now), every: [...every.values()], installing: registering.size > 0 };
    Object.assign((event as CustomEvent<object>).detail, answer);
  });
}

/**
 * Runs in the page: lets what has begun come to its turn, however busy the machine is, and asks then. Idle callbacks are
 * called in the order they were asked for, unless they have a timeout: this one has none, and so comes after the page's.
 */
async function answer(question: string): Promise<Answer> {
  await new Promise<void>((resolve) => {
    // Another site's frame that is out of view has no idle time at all in Chromium, only timers.
    const timer = window === window.top ? undefined : setTimeout(done, 500);
    // A timer of ours is none of the page's.
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    requestIdleCallback(done);
  });
  const detail: Answer = { timers: [], every: [], installing: false };
  dispatchEvent(new CustomEvent(question, { detail }));
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);
  detail.installing ||= (workers ?? []).some(({ installing, active }) => installing !== null || active?.state === 'activating');
  return detail;
}

const ANSWERS_WITHIN_MS = 5000;

/** Of all frames together; null while the page itself is too busy to answer. A frame that does not has nothing before it. */
export async function underWay(page: Page, question: string): Promise<UnderWay | null> {
  const frames = page.frames().filter((frame) => frame === page.mainFrame() || /^https?:/.test(frame.url()));
  const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWERS_WITHIN_MS, null).unref());
  const asked = performance.now();
  let answeredMs = 0;
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const said = await Promise.race([frame.evaluate(answer, question), late]).catch(() => null);
      if (frame === page.mainFrame()) answeredMs = performance.now() - asked;
      return said;
    }),
  );
  if (!answers[0]) return null;
  return {
    timers: answers.flatMap((one) => one?.timers ?? []),
    every: answers.flatMap((one) => one?.every ?? []),
    installing: answers.some((one) => one?.installing),
    answeredMs,
  };
}
