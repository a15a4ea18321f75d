/** Dutch, formal address. */
import type { RecordTexts } from './texts.js';
declare const nl: RecordTexts;
export default nl;
