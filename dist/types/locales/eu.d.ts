/** Basque. */
import type { Texts } from './texts.js';
declare const eu: Texts;
export default eu;
