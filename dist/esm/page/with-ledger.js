import { page } from './page.js';

let ledger;
const withLedger = (act) => ledger ? act?.(ledger) : void page.load("temoin.ledger").then(
  ({ createLedger }) => {
    ledger ??= createLedger(page);
    act?.(ledger);
  },
  (error) => {
    page.stored = page.read();
    page.gate.shut();
    page.notLoaded(error);
  }
);

export { ledger, withLedger };
