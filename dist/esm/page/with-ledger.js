import { page } from './page.js';

let ledger;
let coming;
const withLedger = (act) => ledger ? act?.(ledger) : void (coming ??= page.load("temoin.ledger")).then(
  ({ createLedger }) => {
    ledger ??= createLedger(page);
    act?.(ledger);
  },
  (error) => {
    coming = void 0;
    page.stored = page.read();
    page.gate.shut();
    page.fail(error);
  }
);

export { ledger, withLedger };
