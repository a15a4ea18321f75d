import type { Texts } from './texts.js';
declare const en: Texts;
export default en;
