export const WAITS_MS = 30_000;
const STEP_MS = 50;

/**
 * Asks again and again until the answer is yes. A question that fails counts as no: the page may be on its way to the
 * next one; what it failed with last is in the error.
 */
export async function until(what: string, ask: () => Promise<unknown>, withinMs = WAITS_MS): Promise<void> {
  let failure = '';
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    try {
      if (await ask()) return;
      failure = '';
    } catch (error) {
      failure = ` Last failure: ${String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`Waited ${withinMs / 1000} s in vain: ${what}.${failure}`);
}

/** For `evaluate`, before leaving a document: marks it, and tells where it is. Stands alone. */
export function markLeft(mark: string): string {
  Object.defineProperty(window, Symbol.for('left'), { value: mark, configurable: true });
  return location.href;
}

/** For `waitFor`, after that: whether this is another document, or the same one elsewhere. Stands alone. */
export const hasLeft = (mark: string, from: string, states: DocumentReadyState[]): boolean =>
  (Reflect.get(window, Symbol.for('left')) !== mark || location.href !== from) && states.includes(document.readyState);
