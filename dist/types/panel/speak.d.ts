import type { Words } from './wording.js';
/** Says on an element which language its words are in, and which way they run. */
export declare const speak: (element: HTMLElement, { lang, dir }: Words) => void;
