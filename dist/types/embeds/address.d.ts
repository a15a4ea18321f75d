/** The URL in an attribute, if it is one that a frame can show: http(s). */
export declare function urlOf(address: string | null, base: string): URL | null;
