/** The registrable domain; an address or `localhost` is its own. */
export declare const siteOf: (host: string) => string;
export declare const sameSite: (one: string, other: string) => boolean;
/** Whether a host is this one or below it. */
export declare const within: (host: string, parent: string) => boolean;
