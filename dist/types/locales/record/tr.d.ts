/** Turkish. */
import type { RecordTexts } from './texts.js';
declare const tr: RecordTexts;
export default tr;
