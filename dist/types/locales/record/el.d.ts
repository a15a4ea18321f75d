/** Greek. */
import type { RecordTexts } from './texts.js';
declare const el: RecordTexts;
export default el;
