/** Hindi. */
import type { RecordTexts } from './texts.js';
declare const hi: RecordTexts;
export default hi;
