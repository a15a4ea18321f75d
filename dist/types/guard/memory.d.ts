/**
 * What the next page's guard must know before that page has been read: the hosts a site declares, and its notice. Written
 * when a visitor grants something, so nothing is stored before a decision.
 */
import type { Hosts } from './hosts.js';
interface Memory {
    noticeVersion: string;
    hosts: Hosts;
}
export declare const memoryKey: (cookieName: string) => string;
/** Never throws. */
export declare function remember(cookieName: string, memory: Memory | null): void;
/** Never throws: whatever is no memory is none. */
export declare function recall(cookieName: string): Memory | null;
export {};
