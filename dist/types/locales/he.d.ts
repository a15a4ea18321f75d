/** Hebrew. */
import type { Texts } from './texts.js';
declare const he: Texts;
export default he;
