/** `<embed>` and `<object>`: their address waits in `data-src` or `data-data`. */
import type { trusted } from './trusted.js';
/** What the page knows of the choice; another tab may know better. */
export interface PluginPage {
    readonly stored: {
        readonly id: string;
    } | null | undefined;
    readonly watchers: Set<() => void>;
    read(): PluginPage['stored'];
    granted(name: string): boolean;
}
type Plugin = HTMLEmbedElement | HTMLObjectElement;
/** An `<object>` may also hold no more than a comment. */
export declare const isPlugin: (element: Element) => element is Plugin;
/**
 * Gives the element its address and answers with how to take it away. While the page is away it has none: WebKit loads what
 * plug-ins show anew before the page is told that it is back, and the choice may be another by then.
 */
export declare function openPlugin(element: Plugin, trust: typeof trusted, page?: PluginPage): () => void;
export {};
