/** Hebrew. */
import type { RecordTexts } from './texts.js';
declare const he: RecordTexts;
export default he;
