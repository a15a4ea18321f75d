/** Hungarian, formal address. */
import type { Texts } from './texts.js';
declare const hu: Texts;
export default hu;
