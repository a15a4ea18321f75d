/** Names as a site writes them: separated by spaces, or as an array. */
export type Names = string | readonly string[];
/** Whatever a site has written, as an array. */
export declare const list: <Item>(declared: unknown) => Item[];
/** One by one; none for whatever says none. */
export declare const namesIn: (declared: unknown) => string[];
