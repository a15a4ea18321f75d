/** Croatian. */
import type { Texts } from './texts.js';
declare const hr: Texts;
export default hr;
