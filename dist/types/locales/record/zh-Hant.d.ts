/** Chinese, traditional. */
import type { RecordTexts } from './texts.js';
declare const zhHant: RecordTexts;
export default zhHant;
