/** Maltese. */
import type { Texts } from './texts.js';
declare const mt: Texts;
export default mt;
