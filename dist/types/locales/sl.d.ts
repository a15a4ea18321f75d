/** Slovenian. */
import type { Texts } from './texts.js';
declare const sl: Texts;
export default sl;
