/**
 * French, in the wording of Québec: « témoin » (OQLF), no space before ; ! ?, a no-break space before : and inside « ».
 */
import type { Texts } from './texts.js';
declare const fr: Texts;
export default fr;
