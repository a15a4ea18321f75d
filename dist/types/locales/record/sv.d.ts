/** Swedish. */
import type { RecordTexts } from './texts.js';
declare const sv: RecordTexts;
export default sv;
