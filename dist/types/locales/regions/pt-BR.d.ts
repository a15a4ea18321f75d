/** Portuguese as in Brazil. */
import type { Region } from '../texts.js';
declare const ptBR: Region;
export default ptBR;
