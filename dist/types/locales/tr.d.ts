/** Turkish. */
import type { Texts } from './texts.js';
declare const tr: Texts;
export default tr;
