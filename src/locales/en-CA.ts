/** English as in Canada: where information may go is said as Law 25 wants it (s. 8, 17). */
import en from './en.js';
import type { Texts } from './texts.js';

const enCA: Texts = { ...en, lang: 'en-CA', abroad: 'outside Québec' };

export default enCA;
