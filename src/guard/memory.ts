/**
 * What the next page's guard must know before that page has been read: the hosts a site declares, and its notice. Written
 * when a visitor grants something, so nothing is stored before a decision.
 */
import type { Hosts } from './hosts.js';
import { isHost } from '../core/csp.js';

interface Memory {
  noticeVersion: string;
  hosts: Hosts;
}

export const memoryKey = (cookieName: string): string => `${cookieName}.hosts`;

/** Never throws. */
export function remember(cookieName: string, memory: Memory | null): void {
  try {
    if (memory) localStorage.setItem(memoryKey(cookieName), JSON.stringify(memory));
    else localStorage.removeItem(memoryKey(cookieName));
  } catch {
    // Blocked: the hosts that the table and `data-guard` know are open, the others stay held.
  }
}

/** Never throws: whatever is no memory is none. */
export function recall(cookieName: string): Memory | null {
  try {
    const { noticeVersion, hosts } = JSON.parse(localStorage.getItem(memoryKey(cookieName))!) as Memory;
    const sound = Object.entries(hosts).map(([name, list]) => [name, list.filter(isHost)] as const);
    return { noticeVersion: `${noticeVersion}`, hosts: Object.fromEntries(sound) };
  } catch {
    return null;
  }
}
