/** Italian, in the familiar form that public services use. */
import type { RecordTexts } from './texts.js';
declare const it: RecordTexts;
export default it;
