/** Spanish, formal address. */
import type { RecordTexts } from './texts.js';
declare const es: RecordTexts;
export default es;
