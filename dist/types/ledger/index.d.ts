/** What is fetched to make a change: decide, write, clean up. */
export { createLedger } from './ledger.js';
