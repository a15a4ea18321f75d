/** Finnish, in the familiar form that public services use. */
import type { RecordTexts } from './texts.js';
declare const fi: RecordTexts;
export default fi;
