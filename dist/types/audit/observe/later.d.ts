/** Runs first in every frame: a page whose date is some milliseconds ahead. Its timers go on as they are. */
export declare function later(aheadMs: number): void;
