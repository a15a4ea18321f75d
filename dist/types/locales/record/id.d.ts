/** Indonesian. */
import type { RecordTexts } from './texts.js';
declare const id: RecordTexts;
export default id;
