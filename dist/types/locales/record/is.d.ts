/** Icelandic. */
import type { RecordTexts } from './texts.js';
declare const is: RecordTexts;
export default is;
