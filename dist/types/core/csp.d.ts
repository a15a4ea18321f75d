/** Directives whose sources a granted category adds to (CSP Level 3 §6.1). */
export declare const OPENED: string[];
export declare const isHost: (value: unknown) => value is string;
/** @throws ConsentError `bad-argument` for anything that is no host. */
export declare const hostsIn: (name: string, hosts: unknown) => string[];
/** @throws ConsentError `bad-argument` for a directive, or a source in it, that is none or lets everybody in. */
export declare const sourcesIn: (directive: string, sources: unknown) => string[];
/** @throws ConsentError `bad-argument` for what cannot stand in one place of a policy. */
export declare const wordIn: (what: string, value: unknown, pattern: RegExp) => string;
