import { whenDefined } from './when-defined.js';

function firstInQueue(name, store, said) {
  const pixel = () => Reflect.get(window, name);
  whenDefined(name, () => {
    const { queue } = pixel();
    if (Array.isArray(queue) && queue[0]) queue.unshift(said());
    else pixel()(...said());
  });
  let isFirst = true;
  const stop = store.subscribe(() => {
    if (!isFirst) pixel()?.(...said());
  });
  isFirst = false;
  return stop;
}

export { firstInQueue };
