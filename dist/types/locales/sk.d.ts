/** Slovak. */
import type { Texts } from './texts.js';
declare const sk: Texts;
export default sk;
