/**
 * Calls back when `window[name]` is there: at once, or when a snippet assigns it. A snippet that finds it there already takes
 * itself for the second of two and loads nothing, so nothing of ours may stand in its place meanwhile.
 */
export function whenDefined(name: string, then: () => void): void {
  if (Reflect.get(window, name)) return then();
  const before = Object.getOwnPropertyDescriptor(window, name);
  // What cannot be watched (somebody has frozen it) is looked at once more when everything is there.
  if (before && !before.configurable) {
    const look = () => (Reflect.get(window, name) ? then() : undefined);
    return addEventListener('load', look, { once: true });
  }
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set(value: unknown) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true, enumerable: true });
      // The snippet goes on to make its queue and to fill it; its library, fetched by then, has not come yet.
      queueMicrotask(() => void (Reflect.get(window, name) && then()));
    },
  });
}
