/** Maltese. */
import type { RecordTexts } from './texts.js';
declare const mt: RecordTexts;
export default mt;
