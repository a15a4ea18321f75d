import { type RecordView } from './view.js';
/** Every decision that is kept, the newest first. */
export declare function timeline(view: RecordView): HTMLElement;
