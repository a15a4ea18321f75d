/** Hindi. */
import type { Texts } from './texts.js';
declare const hi: Texts;
export default hi;
