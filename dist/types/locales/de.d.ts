/** German, formal address. */
import type { Texts } from './texts.js';
declare const de: Texts;
export default de;
