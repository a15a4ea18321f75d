/** Portuguese as in Brazil. */
import type { RecordTexts } from './texts.js';
declare const ptBR: RecordTexts;
export default ptBR;
