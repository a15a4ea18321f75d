/** The table of providers: a line each. What is in none of them is a plain frame of the host that it names. */
import type { Embed } from '../embed.js';
import { type Provider } from './provider.js';
/**
 * `sandbox` where the provider's own code for a page has one (PeerTube, TikTok), or needs nothing else (OpenStreetMap): none
 * may then lead the page itself elsewhere. The others are not known to work so, and some are known not to.
 */
export declare const PROVIDERS: readonly Provider[];
/** The frame and the facts for a URL of anybody's but YouTube's; null when there is nothing in it to show. `site`: the page's host name. */
export declare function embedFor(url: URL, site: string): Embed | null;
/** The same for an address as written, whoever's it is. `base`: the page's own. */
export declare function embedOf(address: string | null, base: string, site?: string): Embed | null;
