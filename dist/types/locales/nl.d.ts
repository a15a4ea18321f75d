/** Dutch, formal address. */
import type { Texts } from './texts.js';
declare const nl: Texts;
export default nl;
