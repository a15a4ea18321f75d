/** Japanese. */
import type { Texts } from './texts.js';
declare const ja: Texts;
export default ja;
