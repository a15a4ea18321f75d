/** Finnish, in the familiar form that public services use. */
import type { Texts } from './texts.js';
declare const fi: Texts;
export default fi;
