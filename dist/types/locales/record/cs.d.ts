/** Czech. */
import type { RecordTexts } from './texts.js';
declare const cs: RecordTexts;
export default cs;
