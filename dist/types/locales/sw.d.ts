/** Swahili. */
import type { Texts } from './texts.js';
declare const sw: Texts;
export default sw;
