/** Swedish. */
import type { Texts } from './texts.js';
declare const sv: Texts;
export default sv;
