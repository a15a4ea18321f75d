/** Irish. */
import type { Texts } from './texts.js';
declare const ga: Texts;
export default ga;
