/** What the visitor had before their eyes when they decided, read off the screen itself: proof must not be a second copy. */
export interface Notice {
    lang: string;
    /** Everything said, labels of buttons among it, in the order of the screen. */
    text: string;
    /** Where it is all written. */
    links: string[];
}
export declare const noticeOf: (root: ParentNode & Node, lang: string) => Notice;
