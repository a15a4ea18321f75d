import { type RecordView } from './view.js';
/** What holds now: each category with its answer, and the facts of the record. */
export declare function now(view: RecordView): HTMLElement;
