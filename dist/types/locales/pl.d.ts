/** Polish. */
import type { Texts } from './texts.js';
declare const pl: Texts;
export default pl;
