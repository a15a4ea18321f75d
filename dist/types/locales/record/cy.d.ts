/** Welsh. */
import type { RecordTexts } from './texts.js';
declare const cy: RecordTexts;
export default cy;
