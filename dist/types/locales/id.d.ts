/** Indonesian. */
import type { Texts } from './texts.js';
declare const id: Texts;
export default id;
