/** Icelandic. */
import type { Texts } from './texts.js';
declare const is: Texts;
export default is;
