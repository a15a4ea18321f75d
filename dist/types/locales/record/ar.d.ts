/** Arabic. */
import type { RecordTexts } from './texts.js';
declare const ar: RecordTexts;
export default ar;
