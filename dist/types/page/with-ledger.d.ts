type Ledger = ReturnType<typeof import('../ledger/index.js').createLedger>;
export declare let ledger: Ledger | undefined;
/** At once when it is here. */
export declare const withLedger: (act?: (ledger: Ledger) => void) => void;
export {};
