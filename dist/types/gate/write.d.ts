/** Puts what a held script writes while it runs after that script, under the same names; others write as ever. */
export declare function catchWrites(): void;
