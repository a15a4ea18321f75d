/** English as in Canada: where information may go is said as Law 25 wants it (s. 8, 17). */
import type { Region } from '../texts.js';
declare const enCA: Region;
export default enCA;
