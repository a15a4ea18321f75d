/** Greek. */
import type { Texts } from './texts.js';
declare const el: Texts;
export default el;
