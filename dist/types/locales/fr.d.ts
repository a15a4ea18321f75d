import type { Texts } from './texts.js';
declare const fr: Texts;
export default fr;
