/** Korean. */
import type { Texts } from './texts.js';
declare const ko: Texts;
export default ko;
