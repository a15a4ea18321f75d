import type { View } from './view.js';
import { type Words } from './wording.js';
export declare const banner: (view: View, words: Words) => import("lit-html").TemplateResult<1>;
