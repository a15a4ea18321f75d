/** Names as a site writes them: separated by spaces, or as an array. */
export type Names = string | readonly string[];
/** One by one; none for whatever says none. */
export declare const namesIn: (declared: unknown) => string[];
