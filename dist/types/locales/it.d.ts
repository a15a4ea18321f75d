/** Italian, in the familiar form that public services use. */
import type { Texts } from './texts.js';
declare const it: Texts;
export default it;
