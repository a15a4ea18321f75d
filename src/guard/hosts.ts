/** Which hosts are whose: the site's own, those it declared, and the built-in table. */
import { isHost } from '../core/csp.js';
import type { Policy } from '../core/policy.js';

/** A category, or `category/service`, to its hosts. */
export type Hosts = Record<string, readonly string[]>;

const list = (hosts: unknown): string[] => `${(hosts as string | undefined) ?? ''}`.split(/[\s,]+/).filter(isHost);

/** `analytics=stats.example,*.count.example multimedia=film.example`, in the script's `data-guard`. */
export const hostsInAttribute = (value: string): Hosts =>
  Object.fromEntries(
    value
      .split(/\s+/)
      .map((part) => part.split('='))
      .flatMap(([name, hosts]): [string, string[]][] => (name && hosts ? [[name, list(hosts)]] : [])),
  );

/** What `<consent-service hosts>` says, or the JSON child. */
export const hostsInPolicy = ({ categories }: Policy): Hosts =>
  Object.fromEntries(categories.flatMap(({ name, services }) => services.map((service) => [`${name}/${service.name}`, list(service.hosts)])));

/** `*.a.example` means `a.example` as well, which a policy does not (CSP Level 3 §6.7.2.8). */
export const inFull = (hosts: readonly string[]): string[] => hosts.flatMap((host) => (host.startsWith('*.') ? [host.slice(2), host] : host));

/** Whether a host, without a port, is one of those. */
export const isAmong = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((entry) => {
    const name = entry.replace(/^\w+:\/\//, '').replace(/[:/].*/, '');
    return name.startsWith('*.') ? `.${host}`.endsWith(name.slice(1)) : host === name;
  });

/** The first category that has a host; null when none has. */
export const categoryOfHost = (host: string, all: readonly Hosts[]): string | null => {
  for (const hosts of all) for (const [name, entries] of Object.entries(hosts)) if (isAmong(host, entries)) return name.split('/')[0]!;
  return null;
};
