/** Spanish, formal address. */
import type { Texts } from './texts.js';
declare const es: Texts;
export default es;
