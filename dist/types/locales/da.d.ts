/** Danish. */
import type { Texts } from './texts.js';
declare const da: Texts;
export default da;
