/** The first property in which two elements differ, or undefined. */
export declare function difference([one, other]: readonly Element[]): string | undefined;
