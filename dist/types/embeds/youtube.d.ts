/** YouTube: every shape of address to a frame on the host that sets no cookies before play. */
import type { Embed } from './embed.js';
/**
 * The frame for a YouTube address; undefined when it is no such address, null when there is nothing in it to play.
 * Nothing in its query is lost.
 */
export declare function youtube({ hostname, pathname, search, hash, href }: URL): Embed | null | undefined;
