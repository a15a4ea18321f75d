/** French, in the wording of Québec. */
import type { RecordTexts } from './texts.js';
declare const fr: RecordTexts;
export default fr;
