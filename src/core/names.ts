/** Names as a site writes them: separated by spaces, or as an array. */
export type Names = string | readonly string[];

/** Whatever a site has written, as an array. */
export const list = <Item>(declared: unknown): Item[] => [declared ?? []].flat() as Item[];

/** One by one; none for whatever says none. */
export const namesIn = (declared: unknown): string[] => list(declared).join(' ').split(/\s+/).filter(Boolean);
