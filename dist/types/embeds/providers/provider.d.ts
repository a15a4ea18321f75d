import type { Embed } from '../embed.js';
/** What a provider makes of one address. Without `link`, the address itself is where a reader can go. */
export type Shown = Pick<Embed, 'src'> & Partial<Embed>;
/** One line of the table: whose address it is, and what is known without asking. */
export interface Provider extends Omit<Embed, 'src' | 'link' | 'play' | 'service' | 'provider'> {
    /** Host names, in small letters as a URL has them. */
    hosts: RegExp;
    /** Default: the address's host. */
    service?: string;
    provider?: string;
    /** What makes a frame play at once, such as `autoplay=1`. */
    autoplay?: string;
    /**
     * The frame for an address; null when there is nothing in it to show, undefined when it is another's after all.
     * `site`: the host name of the page. Never throws, asks nobody; nothing that an address says is lost.
     */
    shown(url: URL, site: string): Shown | null | undefined;
}
/** `base?query`, or `base` alone. */
export declare const withQuery: (base: string, query: URLSearchParams) => string;
/** An address with one more parameter, in the place of another of its name. */
export declare function withParameter(address: string, parameter: string): string;
/** The words of a path, `+` for a space and percent-encoding undone; what is wrongly encoded stays readable. */
export declare const decoded: (part: string) => string;
