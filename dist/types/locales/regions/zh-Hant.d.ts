/** Chinese, traditional. */
import type { Region } from '../texts.js';
declare const zhHant: Region;
export default zhHant;
