/** Swahili. */
import type { RecordTexts } from './texts.js';
declare const sw: RecordTexts;
export default sw;
