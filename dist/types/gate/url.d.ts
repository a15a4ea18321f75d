/**
 * Whether an address is fit for markup that waits for consent: one that runs or holds content by itself is not.
 * A browser skips white space and control characters in a scheme (URL Standard §4.4), so they are skipped here.
 */
export declare const isSafeUrl: (url: string) => boolean;
