/** Romanian, formal address. */
import type { RecordTexts } from './texts.js';
declare const ro: RecordTexts;
export default ro;
