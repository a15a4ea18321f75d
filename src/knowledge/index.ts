/** What is known of cookies, storage keys and hosts that nobody declared. Pure; fetched only to audit. */
import { HOSTS } from './hosts.js';
import type { Guess } from './lookup.js';

export { guess, type Guess } from './lookup.js';

/** What a host's own name says of it. */
export function guessHost(host: string): Guess | null {
  for (const line of HOSTS.trim().split('\n')) {
    const [provider, category, domains] = line.split('|').map((cell) => cell.trim());
    if (domains!.split(' ').some((domain) => host === domain || host.endsWith(`.${domain}`))) return { provider: provider!, category: category!, confidence: 'high', source: 'temoin' };
  }
  return null;
}
