/** Bengali. */
import type { RecordTexts } from './texts.js';
declare const bn: RecordTexts;
export default bn;
