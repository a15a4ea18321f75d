/** Russian. */
import type { RecordTexts } from './texts.js';
declare const ru: RecordTexts;
export default ru;
