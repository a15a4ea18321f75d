import type { View } from './view.js';
import { type Words } from './wording.js';
/** `checked` is set as the attribute, the default: what the visitor has ticked stays whatever happens outside. */
export declare const preferences: (view: View, words: Words) => import("lit-html").TemplateResult<1>;
