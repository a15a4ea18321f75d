/** German, formal address. */
import type { RecordTexts } from './texts.js';
declare const de: RecordTexts;
export default de;
