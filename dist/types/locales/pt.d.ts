import type { Texts } from './texts.js';
declare const pt: Texts;
export default pt;
