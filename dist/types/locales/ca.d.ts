/** Catalan. */
import type { Texts } from './texts.js';
declare const ca: Texts;
export default ca;
