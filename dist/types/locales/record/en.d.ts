/** English. */
import type { RecordTexts } from './texts.js';
declare const en: RecordTexts;
export default en;
