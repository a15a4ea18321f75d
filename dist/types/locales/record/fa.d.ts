/** Persian. */
import type { RecordTexts } from './texts.js';
declare const fa: RecordTexts;
export default fa;
