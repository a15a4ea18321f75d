import type { Category } from '../core/policy.js';
import { styles } from './services.styles.js';
import type { View } from './view.js';
import { type Words } from './wording.js';
/** Also a file of its own, which temoin.all.js fetches where a site declares some. */
export declare const services: (category: Category, view: View, words: Words) => import("lit-html").TemplateResult<1>;
export { styles };
