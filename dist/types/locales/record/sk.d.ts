/** Slovak. */
import type { RecordTexts } from './texts.js';
declare const sk: RecordTexts;
export default sk;
