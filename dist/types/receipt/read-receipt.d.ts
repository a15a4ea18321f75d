/** What in it is looked at; anything may stand there. */
export interface ReadReceipt {
    temoin: unknown;
    exportedAt: unknown;
    origin: unknown;
    record: unknown;
    history: readonly unknown[];
    shown: unknown;
}
/** The receipt, or in plain words why it is none. */
export declare function readReceipt(text: string): ReadReceipt | string;
