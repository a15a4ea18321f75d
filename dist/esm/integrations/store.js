import { grantedIn } from '../core/changes.js';
import { optional } from '../core/policy.js';
import { signalsOf } from './signals.js';

function createStore(page) {
  const listeners = /* @__PURE__ */ new Set();
  const state = () => [page.record?.id, ...grantedIn(page.settings.policy, page.granted)].join();
  let last = state();
  const tellOne = (listener) => {
    try {
      listener();
    } catch (error) {
      reportError(error);
    }
  };
  function tell() {
    const now = state();
    if (now !== last) [...listeners].forEach(tellOne);
    last = now;
  }
  page.tell = tell;
  page.watchers.add(tell);
  addEventListener("consent-error", tell);
  return {
    get categories() {
      return page.settings.policy.categories;
    },
    get record() {
      return page.record;
    },
    granted: (name) => page.granted(name),
    signals: () => signalsOf(page.settings.policy.categories, page.granted),
    subscribe(listener) {
      listeners.add(listener);
      if (page.record || optional(page.settings.policy).some(({ name }) => page.granted(name))) tellOne(listener);
      return () => void listeners.delete(listener);
    },
    option: (name) => page.element.getAttribute(name),
    warn: page.warn
  };
}

export { createStore };
