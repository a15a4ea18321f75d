/** Chinese, simplified. */
import type { RecordTexts } from './texts.js';
declare const zh: RecordTexts;
export default zh;
