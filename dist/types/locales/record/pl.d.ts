/** Polish. */
import type { RecordTexts } from './texts.js';
declare const pl: RecordTexts;
export default pl;
