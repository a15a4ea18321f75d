import type { RecordView } from './view.js';
/** Whether the history is whole, and what that proves. */
export declare function proof({ words, verification }: RecordView): HTMLElement;
