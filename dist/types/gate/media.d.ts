/** Gives the element its addresses and answers with how to take them away; undefined when it has none. Throws for one that is refused. */
export declare function openMedia(element: Element): (() => void) | undefined;
