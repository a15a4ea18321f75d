/**
 * French as written in France: « cookies » and « données personnelles », a no-break space before ; : ! ? and inside « ».
 */
import type { Region } from '../texts.js';
declare const frFR: Region;
export default frFR;
