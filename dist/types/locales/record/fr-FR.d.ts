/**
 * French as written in France: « cookies » and « données personnelles », a no-break space before ; : ! ? and inside « ».
 */
import type { RecordTexts } from './texts.js';
declare const frFR: RecordTexts;
export default frFR;
