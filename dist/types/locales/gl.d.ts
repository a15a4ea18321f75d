/** Galician. */
import type { Texts } from './texts.js';
declare const gl: Texts;
export default gl;
