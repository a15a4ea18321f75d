/** `next`: what stands over the page; null: nothing does. */
export declare function makeRoom(next: HTMLElement | null): void;
