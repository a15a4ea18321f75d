/** The part that makes a change, `ledger/`: fetched when the first one comes, or is near. */
import { page } from './page.js';

type Ledger = ReturnType<typeof import('../ledger/index.js').createLedger>;

export let ledger: Ledger | undefined;

/** One for all who wait: Chromium may answer the second of two imports first, and what was decided last must be last. */
let coming: Promise<typeof import('../ledger/index.js')> | undefined;

/** At once when it is here. */
export const withLedger = (act?: (ledger: Ledger) => void): void =>
  ledger
    ? act?.(ledger)
    : void (coming ??= page.load('temoin.ledger')).then(
        ({ createLedger }) => {
          ledger ??= createLedger(page);
          act?.(ledger);
        },
        (error) => {
          coming = undefined;
          // What could not be decided is denied: the cookie says so already.
          page.stored = page.read();
          page.gate.shut();
          page.fail(error);
        },
      );
