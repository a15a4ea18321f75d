/**
 * Gives the element its addresses and answers with how to take them away; undefined when it has none, or is a plug-in's, which
 * `plugin.ts` opens. Throws for one that is refused.
 */
export declare function openMedia(element: Element): (() => void) | undefined;
