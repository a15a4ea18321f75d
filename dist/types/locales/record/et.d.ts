/** Estonian, formal address. */
import type { RecordTexts } from './texts.js';
declare const et: RecordTexts;
export default et;
