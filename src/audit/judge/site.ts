/** Whose a host is. */
import { getDomain } from 'tldts';

/** The registrable domain; an address or `localhost` is its own. */
export const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

export const sameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

/** Whether a host is this one or below it. */
export const within = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`);
