import type { Row } from './rows.js';
/** Puts the view over the page; `close` is called once, when the developer has seen enough. */
export declare function createView(close: () => void): (rows: readonly Row[]) => void;
