/** Names as a site writes them: separated by spaces, or as an array. */
export type Names = string | readonly string[];

/** One by one; none for whatever says none. */
export const namesIn = (declared: unknown): string[] => ([declared ?? []].flat() as string[]).join(' ').split(/\s+/).filter(Boolean);
