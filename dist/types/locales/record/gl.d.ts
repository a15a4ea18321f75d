/** Galician. */
import type { RecordTexts } from './texts.js';
declare const gl: RecordTexts;
export default gl;
