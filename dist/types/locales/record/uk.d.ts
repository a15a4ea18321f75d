/** Ukrainian. */
import type { RecordTexts } from './texts.js';
declare const uk: RecordTexts;
export default uk;
