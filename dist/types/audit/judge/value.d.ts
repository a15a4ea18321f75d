/** How much a value may tell: only its measure leaves the auditor. */
/** Shannon entropy times length: what the value could distinguish, in bits. */
export declare function bits(value: string): number;
/** As random as a 64-bit number, and not a sentence or a date. */
export declare const identifies: (value: string) => boolean;
