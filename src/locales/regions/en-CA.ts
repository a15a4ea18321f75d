/** English as in Canada: where information may go is said as Law 25 wants it (s. 8, 17). */
import type { Region } from '../texts.js';

const enCA: Region = { lang: 'en-CA', abroad: 'outside Québec' };

export default enCA;
