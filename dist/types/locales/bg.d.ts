/** Bulgarian. */
import type { Texts } from './texts.js';
declare const bg: Texts;
export default bg;
