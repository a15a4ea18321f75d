/** Japanese. */
import type { RecordTexts } from './texts.js';
declare const ja: RecordTexts;
export default ja;
