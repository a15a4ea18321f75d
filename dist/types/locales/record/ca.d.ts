/** Catalan. */
import type { RecordTexts } from './texts.js';
declare const ca: RecordTexts;
export default ca;
