/** Lithuanian. */
import type { RecordTexts } from './texts.js';
declare const lt: RecordTexts;
export default lt;
