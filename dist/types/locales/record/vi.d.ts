/** Vietnamese. */
import type { RecordTexts } from './texts.js';
declare const vi: RecordTexts;
export default vi;
