/** Slovenian. */
import type { RecordTexts } from './texts.js';
declare const sl: RecordTexts;
export default sl;
