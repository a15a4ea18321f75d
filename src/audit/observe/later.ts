/** Runs first in every frame: a page whose date is some milliseconds ahead. Its timers go on as they are. */
export function later(aheadMs: number): void {
  const Native = Date;
  const now = () => Native.now() + aheadMs;
  window.Date = new Proxy(Native, {
    construct: (target, args: [], made) => Reflect.construct(target, args.length ? args : [now()], made) as Date,
    apply: () => new Native(now()).toString(),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
