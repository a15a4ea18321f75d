/** Latvian. */
import type { Texts } from './texts.js';
declare const lv: Texts;
export default lv;
