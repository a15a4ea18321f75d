import type { View } from './view.js';
import { type Words } from './wording.js';
/** Whatever the script: a full stop before a space, an ideographic one, a danda. */
export declare const firstSentence: (text: string) => string;
export declare const banner: (view: View, words: Words) => import("lit-html").TemplateResult<1>;
