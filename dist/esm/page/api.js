import { ConsentError } from '../core/errors.js';
import { categoryOf } from '../core/verdict.js';
import { readShown, readHistory } from '../storage/history.js';
import { whenReady, show, decide } from './flow.js';
import { page } from './page.js';
import { withLedger } from './with-ledger.js';

function act(action, choices = {}) {
  show(null);
  decide({ action, source: "api", choices });
}
const inspect = async (name) => (await page.load("temoin.inspect"))[name](page);
const api = {
  version: "0.1.0",
  get record() {
    return page.record;
  },
  get history() {
    return readHistory(page.settings.cookie.name);
  },
  granted: page.granted,
  whenGranted: (name) => new Promise((resolve) => {
    let controller;
    const look = () => {
      if (page.granted(name)) resolve((controller ??= new AbortController()).signal);
      else controller?.abort();
    };
    page.watchers.add(look);
    whenReady(look);
  }),
  acceptAll: () => act("accept-all"),
  rejectAll: () => act("reject-all"),
  withdraw: () => act("withdraw"),
  decide(choices) {
    for (const [name, answer] of Object.entries(Object(choices) === choices ? choices : [[choices]])) {
      if (answer !== !!answer) throw new ConsentError("bad-argument", `${name}: ${String(answer)}`);
      if ((page.wanted ?? page.gate) && !categoryOf(name, page.settings.policy)) throw new ConsentError("unknown-name", name);
    }
    act("save", choices);
  },
  show(view = "preferences") {
    if (!/^(preferences|banner)$/.test(view)) throw new ConsentError("bad-argument", view);
    whenReady(() => show(view));
  },
  hide: () => show(null),
  reset: () => whenReady(() => withLedger((by) => by.reset())),
  audit: () => inspect("audit"),
  verify: () => inspect("verify"),
  export: () => ({
    temoin: api.version,
    exportedAt: (/* @__PURE__ */ new Date()).toISOString(),
    origin: location.origin,
    record: api.record,
    history: api.history,
    policy: page.settings.policy,
    shown: readShown(page.settings.cookie.name),
    verify: "npx temoin verify"
  }),
  gate: (root) => whenReady(() => page.gate.watch(root))
};

export { api };
