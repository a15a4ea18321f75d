/** Lithuanian. */
import type { Texts } from './texts.js';
declare const lt: Texts;
export default lt;
