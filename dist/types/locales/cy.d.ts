/** Welsh. */
import type { Texts } from './texts.js';
declare const cy: Texts;
export default cy;
