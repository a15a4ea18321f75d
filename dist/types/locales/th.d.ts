/** Thai. */
import type { Texts } from './texts.js';
declare const th: Texts;
export default th;
