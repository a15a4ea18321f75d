/** Latvian. */
import type { RecordTexts } from './texts.js';
declare const lv: RecordTexts;
export default lv;
