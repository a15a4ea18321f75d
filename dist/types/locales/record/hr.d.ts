/** Croatian. */
import type { RecordTexts } from './texts.js';
declare const hr: RecordTexts;
export default hr;
