/** Estonian, formal address. */
import type { Texts } from './texts.js';
declare const et: Texts;
export default et;
