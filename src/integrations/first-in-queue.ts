import type { Store } from './store.js';
import { whenDefined } from './when-defined.js';

/** Called like a function; until its library is there it keeps the calls. */
type Queued = { (...said: unknown[]): unknown; queue?: unknown[] };

/**
 * For a pixel that is a function with a `queue`, whose snippet ends at once if the function is there already: `said` goes in
 * front of what the snippet said, and is called at each decision.
 */
export function firstInQueue(name: string, store: Store, said: () => unknown[]): () => void {
  const pixel = () => Reflect.get(window, name) as Queued | undefined;
  whenDefined(name, () => {
    const { queue } = pixel()!;
    // Before its library has come: in front of `init`. After: a call like any other.
    if (Array.isArray(queue) && queue[0]) queue.unshift(said());
    else pixel()!(...said());
  });
  let isFirst = true;
  const stop = store.subscribe(() => {
    if (!isFirst) pixel()?.(...said());
  });
  isFirst = false;
  return stop;
}
