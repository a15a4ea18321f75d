/** Czech. */
import type { Texts } from './texts.js';
declare const cs: Texts;
export default cs;
