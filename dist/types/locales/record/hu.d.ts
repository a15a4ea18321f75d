/** Hungarian, formal address. */
import type { RecordTexts } from './texts.js';
declare const hu: RecordTexts;
export default hu;
