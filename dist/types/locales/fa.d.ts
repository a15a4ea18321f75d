/** Persian. */
import type { Texts } from './texts.js';
declare const fa: Texts;
export default fa;
