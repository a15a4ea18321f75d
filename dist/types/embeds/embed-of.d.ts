import type { Embed } from './embed.js';
/** The frame and the facts for an address; null when nothing can be framed: no http(s), or no video in it. */
export declare function embedOf(address: string | null, base: string): Embed | null;
