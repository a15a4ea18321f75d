import { blankCookie } from '../storage/jar.js';
import { page } from './page.js';
import { show } from './show.js';
import { withLedger, ledger } from './with-ledger.js';

const waiting = [];
const ready = () => waiting.forEach((act) => act());
const whenReady = (act) => void (page.gate ? act() : waiting.push(act));
const decide = (decision) => whenReady(() => {
  if (decision.source !== "embed") show(null);
  if (!ledger) blankCookie(page.settings.cookie);
  withLedger((by) => by.decide(decision));
});

export { decide, ready, whenReady };
