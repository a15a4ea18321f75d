/** Korean. */
import type { RecordTexts } from './texts.js';
declare const ko: RecordTexts;
export default ko;
