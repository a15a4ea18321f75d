import type { Texts } from './texts.js';
declare const zh: Texts;
export default zh;
