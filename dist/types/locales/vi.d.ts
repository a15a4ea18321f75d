/** Vietnamese. */
import type { Texts } from './texts.js';
declare const vi: Texts;
export default vi;
