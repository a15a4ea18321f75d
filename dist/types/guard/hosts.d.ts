import type { Policy } from '../core/policy.js';
/** A category, or `category/service`, to its hosts. */
export type Hosts = Record<string, readonly string[]>;
/** `analytics=stats.example,*.count.example multimedia=film.example`, in the script's `data-guard`. */
export declare const hostsInAttribute: (value: string) => Hosts;
/** What `<consent-service hosts>` says, or the JSON child. */
export declare const hostsInPolicy: ({ categories }: Policy) => Hosts;
/** `*.a.example` means `a.example` as well, which a policy does not (CSP Level 3 §6.7.2.8). */
export declare const inFull: (hosts: readonly string[]) => string[];
/** Whether a host, without a port, is one of those. */
export declare const isAmong: (host: string, hosts: readonly string[]) => boolean;
/** The first category that has a host; null when none has. */
export declare const categoryOfHost: (host: string, all: readonly Hosts[]) => string | null;
