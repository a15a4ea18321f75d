/** Bengali. */
import type { Texts } from './texts.js';
declare const bn: Texts;
export default bn;
