/** Thai. */
import type { RecordTexts } from './texts.js';
declare const th: RecordTexts;
export default th;
