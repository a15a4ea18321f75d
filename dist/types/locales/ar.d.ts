/** Arabic. */
import type { Texts } from './texts.js';
declare const ar: Texts;
export default ar;
