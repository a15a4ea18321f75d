/** Ukrainian. */
import type { Texts } from './texts.js';
declare const uk: Texts;
export default uk;
