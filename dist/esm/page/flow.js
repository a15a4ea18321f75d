import { blankCookie } from '../storage/jar.js';
import { page } from './page.js';
import { show } from './show.js';
import { ledger, withLedger } from './with-ledger.js';

let ready;
const isReady = new Promise((resolve) => ready = resolve);
const whenReady = (act) => void (page.gate ? act() : isReady.then(act));
const decide = (decision) => whenReady(() => {
  if (decision.source !== "embed") show(null);
  if (!ledger) blankCookie(page.settings.cookie);
  withLedger((by) => by.decide(decision));
});

export { decide, ready, whenReady };
