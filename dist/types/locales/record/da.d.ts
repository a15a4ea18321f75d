/** Danish. */
import type { RecordTexts } from './texts.js';
declare const da: RecordTexts;
export default da;
