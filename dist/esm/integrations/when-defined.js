function whenDefined(name, then) {
  if (Reflect.get(window, name)) return then();
  const before = Object.getOwnPropertyDescriptor(window, name);
  if (before && !before.configurable) {
    const look = () => Reflect.get(window, name) ? then() : void 0;
    return addEventListener("load", look, { once: true });
  }
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => void 0,
    set(value) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true, enumerable: true });
      queueMicrotask(() => void (Reflect.get(window, name) && then()));
    }
  });
}

export { whenDefined };
