/** Portuguese as in Portugal, formal address. */
import type { RecordTexts } from './texts.js';
declare const pt: RecordTexts;
export default pt;
