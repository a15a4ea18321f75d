/** What a provider's own snippet shows: read off its text, which is never made into elements for that. */
/** What is known of a snippet. `src`: what a `<consent-embed>` shows in its place; without one, the snippet itself must. */
export interface Snippet {
    src?: string;
    title?: string;
    /** CSS pixels. */
    width?: number;
    height?: number;
    /** Who is asked first, as far as its text says. */
    host?: string;
}
/** The first frame, post or calendar in a snippet. */
export declare function readSnippet(markup: string): Snippet;
