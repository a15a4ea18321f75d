/** Basque. */
import type { RecordTexts } from './texts.js';
declare const eu: RecordTexts;
export default eu;
