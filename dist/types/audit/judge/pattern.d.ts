export declare function fits(pattern: string, name: string): boolean;
/** Space-separated, or a list already. */
export declare const listOf: (value: string | readonly string[] | undefined) => readonly string[];
