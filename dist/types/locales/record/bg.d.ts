/** Bulgarian. */
import type { RecordTexts } from './texts.js';
declare const bg: RecordTexts;
export default bg;
