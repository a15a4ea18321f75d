/** English as in the United States. */
import en from './en.js';
import type { Texts } from './texts.js';

const enUS: Texts = {
  ...en,
  lang: 'en-US',
  gpc: 'Opt-out preference signal honored: your information is not sold or shared.',
};

export default enUS;
