/** Russian. */
import type { Texts } from './texts.js';
declare const ru: Texts;
export default ru;
