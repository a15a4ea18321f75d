/**
 * Puts the markup into the page, its scripts held under the same names so that they run in their turn, or left out
 * when they have run before. Answers with how to take it out again, and with what to look through; undefined when the
 * element holds no markup.
 */
export declare function openMarkup(element: Element, names: string, again: boolean): {
    shut: () => void;
    content: readonly ChildNode[];
} | undefined;
