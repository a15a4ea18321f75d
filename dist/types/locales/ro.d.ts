/** Romanian, formal address. */
import type { Texts } from './texts.js';
declare const ro: Texts;
export default ro;
