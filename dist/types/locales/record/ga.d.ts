/** Irish. */
import type { RecordTexts } from './texts.js';
declare const ga: RecordTexts;
export default ga;
